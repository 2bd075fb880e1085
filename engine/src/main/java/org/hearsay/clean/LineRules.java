package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Knows lines that are no part of a report by what they say, wherever they stand. The phrases and their reasons come
 * from {@code clutter-lines.txt}.
 */
final class LineRules {

    private static final int TABLE = 128;
    private static final Rule[][] OPENING = table(false);
    private static final Rule[][] INSIDE = table(true);
    // How the phrases within a line begin, by two characters: hardly any place in a line begins so.
    private static final boolean[] PAIRS = pairs();
    private static final Pattern READING_TIME = Pattern.compile(
            "(?i)(?:reading time:? )?\\d{1,3}(?:\\s?-\\s?|\\s)?min(?:ute[ns]?|uten|utos|uti|s)?\\.?(?: (?:read|reading time|lesezeit|de lecture|de lectura|di lettura|lezen|lesetid))?");
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)^(?:©|\\(c\\) ?\\d{4}|copyright\\b).*");
    private static final int LONGEST = 500;
    private static final int SHORT_WORDS = 30;

    private LineRules() {}

    /** A phrase, how it must stand, why a line with it is clutter, and where the rule stands in the list. */
    private record Rule(int order, String reason, String how, String phrase) {

        boolean opens(String line, String lower) {
            return switch (how) {
                case "starts" -> lower.startsWith(phrase);
                case "whole" -> lower.equals(phrase);
                // A label run into what follows, as copying does with two elements on one line.
                case "glued" ->
                    lower.startsWith(phrase)
                            && line.length() > phrase.length() + 1
                            && Character.isUpperCase(line.charAt(phrase.length()));
                default ->
                    throw new IllegalArgumentException("expected starts, whole, contains or glued, found " + how);
            };
        }
    }

    // The rules by the first characters of their phrases: a line is looked at once, whatever the number of rules.
    private static Rule[][] table(boolean inside) {
        List<List<String>> rows =
                Lexicon.of(LineRules.class, "clutter-lines.txt").rows();
        List<List<Rule>> table = Stream.generate(() -> (List<Rule>) new ArrayList<Rule>())
                .limit(TABLE)
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            Rule rule = new Rule(
                    i, rows.get(i).get(0), rows.get(i).get(1), rows.get(i).get(2));
            if (rule.how.equals("contains") == inside) {
                table.get(rule.phrase.charAt(0) % TABLE).add(rule);
            }
        }
        return table.stream().map(rules -> rules.toArray(Rule[]::new)).toArray(Rule[][]::new);
    }

    private static boolean[] pairs() {
        boolean[] pairs = new boolean[TABLE * TABLE];
        for (Rule[] rules : INSIDE) {
            for (Rule rule : rules) {
                pairs[pair(rule.phrase.charAt(0), rule.phrase.charAt(1))] = true;
            }
        }
        return pairs;
    }

    private static int pair(char one, char other) {
        return one % TABLE * TABLE + other % TABLE;
    }

    /** Why {@code line} is clutter, if what it says shows it. */
    static Optional<String> reason(String line, String lower, int words) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        if (line.length() < LONGEST
                && mayBeReadingTime(lower)
                && READING_TIME.matcher(line).matches()) {
            return Optional.of("reading time");
        }
        if (words > SHORT_WORDS || line.length() > LONGEST) {
            return Optional.empty();
        }
        if ("©(c".indexOf(lower.charAt(0)) >= 0 && COPYRIGHT.matcher(line).matches()) {
            return Optional.of("copyright line");
        }
        return Optional.ofNullable(first(line, lower)).map(Rule::reason);
    }

    private static boolean mayBeReadingTime(String lower) {
        return Character.isDigit(lower.charAt(0)) || lower.startsWith("reading time");
    }

    private static @Nullable Rule first(String line, String lower) {
        Rule first = null;
        for (Rule rule : OPENING[lower.charAt(0) % TABLE]) {
            if (first == null && rule.opens(line, lower)) {
                first = rule;
            }
        }
        for (int i = 1; i < lower.length(); i++) {
            if (PAIRS[pair(lower.charAt(i - 1), lower.charAt(i))]) {
                first = inside(lower, i - 1, first);
            }
        }
        return first;
    }

    private static @Nullable Rule inside(String lower, int at, @Nullable Rule before) {
        Rule first = before;
        for (Rule rule : INSIDE[lower.charAt(at) % TABLE]) {
            if ((first == null || rule.order < first.order) && lower.startsWith(rule.phrase, at)) {
                first = rule;
            }
        }
        return first;
    }
}
