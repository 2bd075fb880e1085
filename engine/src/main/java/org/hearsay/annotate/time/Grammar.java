package org.hearsay.annotate.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All rules as one graph over words and readings. It has no loops, so a match is as long as its rule at most and
 * matching is linear in the length of the text.
 */
final class Grammar {

    private static final Comparator<Match> LONGEST = Comparator.comparingInt(Match::end)
            .reversed()
            .thenComparingInt(match -> match.rule().rank())
            .thenComparing(match -> match.slots().size(), Comparator.reverseOrder());

    /** A place in the graph, the words that lead on from it, and the rules that end here. */
    static final class Node {
        final boolean context;
        final Map<String, List<Node>> edges = new HashMap<>();
        final List<Rule> ends = new ArrayList<>();

        Node(boolean context) {
            this.context = context;
        }
    }

    private final Node plain;
    private final Node afterContext;

    /** Patterns that begin with a word of context start from {@code afterContext}. */
    Grammar(Node plain, Node afterContext) {
        this.plain = plain;
        this.afterContext = afterContext;
    }

    /** The matches that begin at the word {@code first}, the best first. */
    List<Match> matches(List<Word> words, int first) {
        Walk walk = new Walk(words, first);
        walk.from(plain, first, first);
        if (first > 0 && words.get(first).gap() != Word.Gap.PARAGRAPH) {
            walk.from(afterContext, first - 1, first);
        }
        walk.found.sort(LONGEST);
        return walk.found;
    }

    private static final class Walk {
        private final List<Word> words;
        private final int first;
        private final Map<String, String> slots = new LinkedHashMap<>();
        private final List<Match> found = new ArrayList<>();

        Walk(List<Word> words, int first) {
            this.words = words;
            this.first = first;
        }

        void from(Node node, int at, int end) {
            for (Rule rule : node.ends) {
                found.add(new Match(rule, first, end, Map.copyOf(slots)));
            }
            if (at >= words.size() || (at > first && words.get(at).gap() == Word.Gap.PARAGRAPH)) {
                return;
            }
            Word word = words.get(at);
            step(node, at, end, word.form(), word.form());
            word.readings().forEach((kind, value) -> step(node, at, end, kind, value));
        }

        /** The kind {@code calendar.UNIT} fills the slot {@code UNIT}. */
        private static String slotName(String key) {
            int dot = key.lastIndexOf('.') + 1;
            return dot > 0 && dot < key.length() && Character.isUpperCase(key.charAt(dot)) ? key.substring(dot) : key;
        }

        private void step(Node node, int at, int end, String key, String value) {
            List<Node> targets = node.edges.get(key);
            if (targets == null) {
                return;
            }
            String name = slotName(key);
            String slot = slots.containsKey(name) ? name + "2" : name;
            boolean fresh = slots.putIfAbsent(slot, value) == null;
            for (Node target : targets) {
                from(target, at + 1, target.context ? end : Math.max(end, at + 1));
            }
            if (fresh) {
                slots.remove(slot);
            }
        }
    }
}
