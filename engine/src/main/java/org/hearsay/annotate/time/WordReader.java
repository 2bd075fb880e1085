package org.hearsay.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;

/**
 * Parts a text into words with their readings. A word with hyphens is read in pieces ("third-quarter"), and so is a
 * figure with letters ("1990s"); a figure with an ordinal ending and an abbreviation with its period stay whole.
 */
final class WordReader {

    private static final Pattern PIECE = Pattern.compile("\\d++(?:st|nd|rd|th)(?![\\p{L}\\d])|^\\d++|[-‑]|[^-‑]++");

    private final Map<String, List<Entry>> entries = new HashMap<>();

    /** A row of {@code words.tsv}: the flags say how the word must be written. */
    private record Entry(Reading reading, Set<String> flags) {}

    WordReader(Lexicon lexicon) {
        for (List<String> row : lexicon.rows()) {
            Set<String> flags = row.size() > 3 ? Set.of(row.get(3).split(" ")) : Set.of();
            Entry entry = new Entry(new Reading(row.get(1), row.get(2)), flags);
            entries.computeIfAbsent(row.get(0), form -> new ArrayList<>()).add(entry);
        }
    }

    List<Word> words(String text) {
        List<Word> words = new ArrayList<>(text.length() / 5 + 1);
        for (Token token : Tokenizer.tokens(text)) {
            if (token.kind() == Token.Kind.WORD) {
                Matcher pieces = PIECE.matcher(text).region(token.begin(), token.end());
                while (pieces.find()) {
                    add(words, text, pieces.start(), pieces.end());
                }
            } else if (!isPeriodOfAbbreviation(words, token)) {
                add(words, text, token.begin(), token.end());
            }
        }
        return NumberReader.withNumbers(words);
    }

    private void add(List<Word> words, String text, int begin, int end) {
        String raw = text.substring(begin, end);
        String form = Tokenizer.fold(raw);
        boolean possessive = raw.length() > 2 && (raw.endsWith("'s") || raw.endsWith("’s"));
        boolean dotted = end < text.length() && text.charAt(end) == '.';
        boolean capital = Character.isUpperCase(raw.codePointAt(0));
        Map<String, String> readings = new HashMap<>(FigureReader.readings(form));
        Set<String> written = new HashSet<>();
        for (Entry entry : entries.getOrDefault(form, List.of())) {
            if ((capital || !entry.flags.contains("capital")) && (dotted || !entry.flags.contains("dotted"))) {
                readings.put(entry.reading.kind(), entry.reading.value());
                written.addAll(entry.flags);
            }
        }
        int last = possessive ? end - 2 : end;
        if (dotted && (written.contains("dot") || written.contains("dotted"))) {
            last = end + 1;
        }
        words.add(new Word(begin, last, form, capital, gap(words, text, begin), readings));
    }

    private static boolean isPeriodOfAbbreviation(List<Word> words, Token token) {
        return !words.isEmpty() && words.get(words.size() - 1).end() == token.end();
    }

    private static Word.Gap gap(List<Word> words, String text, int begin) {
        int from = words.isEmpty() ? 0 : words.get(words.size() - 1).end();
        int lines = 0;
        for (int i = from; i < begin; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        if (lines > 1) {
            return Word.Gap.PARAGRAPH;
        }
        return from == begin ? Word.Gap.NONE : Word.Gap.SPACE;
    }
}
