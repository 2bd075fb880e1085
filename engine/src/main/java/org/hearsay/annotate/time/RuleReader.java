package org.hearsay.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.annotate.time.Grammar.Node;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Timex;

/**
 * Builds the grammar from {@code rules.tsv}: name, pattern, type, operation with its argument, modifier.
 *
 * <p>A pattern is a sequence of elements. {@code last} is a word, {@code MONTH} a reading, {@code a|an} a choice, {@code
 * x?} may be absent, {@code [in]} must stand there and is no part of the expression, {@code ( ... / ... )?} is a group
 * with its variants, {@code $name} stands for the group that a line {@code $name} defined above.
 */
final class RuleReader {

    private final Map<String, String> shorthands = new HashMap<>();
    private final Node plain = new Node(false);
    private final Node afterContext = new Node(true);
    private final Map<String, Meaning> meanings = Meaning.byName();
    private int rank;

    private RuleReader() {}

    static Grammar read(Lexicon rules) {
        RuleReader reader = new RuleReader();
        rules.rows().forEach(reader::add);
        return new Grammar(reader.plain, reader.afterContext);
    }

    private void add(List<String> row) {
        if (row.get(0).startsWith("$")) {
            shorthands.put(row.get(0), row.get(1));
            return;
        }
        if (row.size() < 4) {
            throw new IllegalArgumentException("expected name, pattern, type and operation, found " + row);
        }
        Rule rule = rule(row);
        List<String> pattern = elements(row.get(1));
        Node root = pattern.get(0).startsWith("[") ? afterContext : plain;
        Set<Node> ends = new Build(pattern).sequence(Set.of(root));
        if (ends.contains(root)) {
            throw new IllegalArgumentException("expected a pattern that needs a word, found " + row);
        }
        ends.forEach(end -> end.ends.add(rule));
    }

    private Rule rule(List<String> row) {
        String[] operation = row.get(3).split(" ", 2);
        Meaning meaning = meanings.get(operation[0]);
        if (meaning == null) {
            throw new IllegalArgumentException("expected one of " + meanings.keySet() + ", found " + row);
        }
        Timex.Type type = Timex.Type.valueOf(row.get(2));
        String argument = operation.length > 1 ? operation[1] : "";
        return new Rule(row.get(0), rank++, type, meaning, argument, row.size() > 4 ? row.get(4) : null);
    }

    private List<String> elements(String pattern) {
        List<String> elements = new ArrayList<>();
        for (String element : pattern.split(" +")) {
            if (!element.startsWith("$")) {
                elements.add(element);
                continue;
            }
            boolean optional = element.endsWith("?");
            String name = optional ? element.substring(0, element.length() - 1) : element;
            String body = shorthands.get(name);
            if (body == null) {
                throw new IllegalArgumentException("expected a line that defines " + name);
            }
            elements.add("(");
            elements.addAll(elements(body));
            elements.add(optional ? ")?" : ")");
        }
        return elements;
    }

    /** Adds one pattern's nodes to the graph. */
    private static final class Build {
        private final List<String> elements;
        private int at;

        Build(List<String> elements) {
            this.elements = elements;
        }

        Set<Node> sequence(Set<Node> from) {
            Set<Node> now = from;
            while (at < elements.size() && !isEndOfVariant(elements.get(at))) {
                String element = elements.get(at++);
                now = element.equals("(") ? group(now) : single(now, element);
            }
            return now;
        }

        private Set<Node> group(Set<Node> from) {
            Set<Node> ends = new LinkedHashSet<>(sequence(from));
            while (elements.get(at).equals("/")) {
                at++;
                ends.addAll(sequence(from));
            }
            if (elements.get(at++).equals(")?")) {
                ends.addAll(from);
            }
            return ends;
        }

        private static boolean isEndOfVariant(String element) {
            return element.equals("/") || element.equals(")") || element.equals(")?");
        }

        private static Set<Node> single(Set<Node> from, String element) {
            boolean optional = element.length() > 1 && element.endsWith("?");
            String body = optional ? element.substring(0, element.length() - 1) : element;
            boolean context = body.startsWith("[");
            Node target = new Node(context);
            for (String key : (context ? body.substring(1, body.length() - 1) : body).split("\\|")) {
                from.forEach(node ->
                        node.edges.computeIfAbsent(key, k -> new ArrayList<>()).add(target));
            }
            Set<Node> ends = new LinkedHashSet<>(optional ? from : Set.of());
            ends.add(target);
            return ends;
        }
    }
}
