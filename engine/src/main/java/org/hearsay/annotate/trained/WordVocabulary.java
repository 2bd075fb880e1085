package org.hearsay.annotate.trained;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** WordPiece: a word is cut, from its start, into the longest pieces that the vocabulary holds. Thread-safe. */
final class WordVocabulary {

    private static final int LONGEST_WORD = 100;
    private static final int REMEMBERED = 50_000;

    private final Map<String, Integer> whole = new HashMap<>();
    private final Map<String, Integer> inner = new HashMap<>();
    private final Map<String, List<Part>> cuts = new ConcurrentHashMap<>();
    private final int unknown;

    WordVocabulary(InputStream lines) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            int id = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("##")) {
                    inner.put(line.substring(2), id);
                } else {
                    whole.put(line, id);
                }
                id++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading the vocabulary", e);
        }
        unknown = special("[UNK]");
    }

    /** The number of one of the vocabulary's own marks, such as {@code [CLS]}. */
    int special(String name) {
        Integer id = whole.get(name);
        if (id == null) {
            throw new IllegalStateException("the vocabulary has no " + name);
        }
        return id;
    }

    /** The pieces of a word's first {@code count} letters. */
    List<Part> split(int[] letters, int count) {
        if (count > LONGEST_WORD) {
            return List.of(new Part(unknown, 0, count));
        }
        String word = new String(letters, 0, count);
        List<Part> known = cuts.get(word);
        if (known == null) {
            known = cut(word);
            if (cuts.size() < REMEMBERED) {
                cuts.put(word, known);
            }
        }
        return known;
    }

    private List<Part> cut(String word) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        int letter = 0;
        while (at < word.length()) {
            Map<String, Integer> pieces = at == 0 ? whole : inner;
            int end = word.length();
            Integer id = pieces.get(word.substring(at, end));
            while (id == null && end > at + 1) {
                end--;
                id = pieces.get(word.substring(at, end));
            }
            if (id == null) {
                return List.of(new Part(unknown, 0, word.codePointCount(0, word.length())));
            }
            int letters = word.codePointCount(at, end);
            parts.add(new Part(id, letter, letter + letters));
            letter += letters;
            at = end;
        }
        return List.copyOf(parts);
    }

    /**
     * A piece of a word.
     *
     * @param id its number in the vocabulary
     * @param from its first letter
     * @param to one past its last
     */
    record Part(int id, int from, int to) {}
}
