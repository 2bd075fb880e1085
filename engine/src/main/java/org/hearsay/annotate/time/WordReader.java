package org.hearsay.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.language.Lexicon;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.Span;

/**
 * Parts a text into words with their readings. A word with hyphens is read in pieces ("third-quarter"), and so is a
 * figure with letters ("1990s"); a figure with an ordinal ending and an abbreviation with its period stay whole.
 */
final class WordReader {

    private static final Pattern PIECE =
            Pattern.compile("\\d++(?:st|nd|rd|th)(?![\\p{L}\\d])|^\\d++(?:\\.\\d\\d(?=[ap]\\.?m))?+|[-‑]|[^-‑]++");

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final PhraseReader phrases = new PhraseReader();

    /**
     * A row of the word list. Flags: {@code capital}, it must begin with a capital letter; {@code dot}, a period after it
     * belongs to it; {@code dotted}, it must have that period.
     */
    private record Entry(Reading reading, Set<String> flags) {

        boolean fits(boolean capital, boolean dotted) {
            return (capital || !flags.contains("capital")) && (dotted || !flags.contains("dotted"));
        }

        boolean takesPeriod() {
            return flags.contains("dot") || flags.contains("dotted");
        }
    }

    WordReader(Lexicon lexicon) {
        for (List<String> row : lexicon.rows()) {
            String written = row.get(0);
            Reading reading = new Reading(row.get(1), row.get(2));
            Set<String> flags = row.size() > 3 ? Set.of(row.get(3).split(" ")) : Set.of();
            if (written.contains(" ")) {
                phrases.add(written, flags.contains("capital"), reading);
            } else {
                entries.computeIfAbsent(written, form -> new ArrayList<>()).add(new Entry(reading, flags));
            }
        }
    }

    List<Word> words(String text, List<Span> sentences) {
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
        openSentences(words, sentences);
        return NumberReader.withNumbers(phrases.withPhrases(words));
    }

    private static void openSentences(List<Word> words, List<Span> sentences) {
        Set<Integer> begins = sentences.stream().map(Span::begin).collect(Collectors.toSet());
        words.replaceAll(word -> begins.contains(word.begin()) ? word.opening() : word);
    }

    private void add(List<Word> words, String text, int begin, int end) {
        String raw = text.substring(begin, end);
        String form = Tokenizer.fold(raw);
        boolean dotted = end < text.length() && text.charAt(end) == '.';
        boolean capital = Character.isUpperCase(raw.codePointAt(0));
        boolean takesPeriod = false;
        Map<String, String> readings = new HashMap<>(FigureReader.readings(form));
        for (Entry entry : entries.getOrDefault(form, List.of())) {
            if (entry.fits(capital, dotted)) {
                readings.put(entry.reading.kind(), entry.reading.value());
                takesPeriod |= entry.takesPeriod();
            }
        }
        if (possessive(raw) > 0) {
            readings.put("POSSESSIVE", form);
        }
        int last = dotted && takesPeriod ? end + 1 : end - possessive(raw);
        words.add(new Word(begin, last, form, capital, gap(words, text, begin), readings));
    }

    private static int possessive(String raw) {
        return raw.length() > 2 && (raw.endsWith("'s") || raw.endsWith("’s")) ? 2 : 0;
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
