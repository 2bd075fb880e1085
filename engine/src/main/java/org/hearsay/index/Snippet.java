package org.hearsay.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts from a text the stretch that holds most of the words sought. */
final class Snippet {

    private static final int WIDTH = 200;
    /** How much stands before the first word sought. */
    private static final int LEAD = 40;
    /** A report is read this far; nobody needs a snippet from the far end of a book. */
    private static final int FAR = 200_000;

    private record Match(String term, int begin, int end) {}

    private Snippet() {}

    static String of(String text, String query) {
        String near = text.substring(0, Math.min(text.length(), FAR));
        List<Match> matches = matches(near, WordAnalyzer.ENGLISH.terms(query, WordQuery.MOST_TERMS));
        return cut(near, bestBegin(matches));
    }

    private static List<Match> matches(String text, Set<String> sought) {
        List<Match> matches = new ArrayList<>();
        try (TokenStream tokens = WordAnalyzer.ENGLISH.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (sought.contains(term.toString())) {
                    matches.add(new Match(term.toString(), offset.startOffset(), offset.endOffset()));
                }
            }
            return matches;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string", e);
        }
    }

    /** Where the window begins that holds most different words, the first of several. */
    private static int bestBegin(List<Match> matches) {
        int most = 0;
        int begin = 0;
        int first = 0;
        Map<String, Integer> within = new HashMap<>();
        for (int last = 0; last < matches.size(); last++) {
            within.merge(matches.get(last).term, 1, Integer::sum);
            while (first < last && matches.get(last).end - matches.get(first).begin > WIDTH) {
                within.computeIfPresent(matches.get(first).term, (term, count) -> count == 1 ? null : count - 1);
                first++;
            }
            if (within.size() > most) {
                most = within.size();
                begin = matches.get(first).begin;
            }
        }
        return begin;
    }

    private static String cut(String text, int match) {
        int lead = Math.min(match - LEAD, text.length() - WIDTH - LEAD);
        int begin = edge(text, Math.max(0, lead));
        int end = edge(text, Math.min(text.length(), begin + WIDTH + LEAD));
        String body = text.substring(begin, end).strip();
        return (begin > 0 ? "… " : "") + body + (end < text.length() ? " …" : "");
    }

    /** The beginning of the word at {@code at}, or {@code at} itself amid something longer than words are. */
    private static int edge(String text, int at) {
        if (at == text.length()) {
            return at;
        }
        for (int i = at; i > 0 && i > at - LEAD; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
