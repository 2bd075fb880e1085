package org.hearsay.annotate.trained;

import java.text.Normalizer;
import java.util.Arrays;
import org.hearsay.annotate.trained.WordVocabulary.Part;

/**
 * Cuts a text into uncased word pieces and keeps what the uncased vocabulary is blind to as marks: a capital, all
 * capitals, the first word of a line, within double quotes. Linear in the length of the text.
 */
final class PieceMaker {

    private static final int FIRST_IDEOGRAPH = 0x3400;
    private static final int NEXT_LINE = 0x85;

    private final WordVocabulary vocabulary;

    PieceMaker(WordVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Pieces pieces(String text) {
        Scan scan = new Scan(text);
        int start = -1;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean alone = isPunctuation(c) || isIdeograph(c);
            if (alone || isSpace(c)) {
                if (start >= 0) {
                    scan.word(start, at);
                    start = -1;
                }
                if (alone) {
                    scan.word(at, next);
                }
            } else if (start < 0) {
                start = at;
            }
            at = next;
        }
        if (start >= 0) {
            scan.word(start, text.length());
        }
        return scan.pieces;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int c) {
        return c >= FIRST_IDEOGRAPH
                && (c <= 0x4DBF
                        || (c >= 0x4E00 && c <= 0x9FFF)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0x20000 && c <= 0x2CEAF));
    }

    /** Controls, formats and lone surrogates: no letters. */
    private static boolean isNothing(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE;
    }

    /** One pass over a text, word by word. */
    private final class Scan {

        private final String text;
        private final Pieces pieces;
        private boolean quoted;
        private int seen;
        private int[] letters = new int[64];
        private int[] origins = new int[64];

        Scan(String text) {
            this.text = text;
            this.pieces = new Pieces(text);
        }

        void word(int begin, int end) {
            boolean line = pieces.size() == 0 || holdsLineEnd(seen, begin);
            seen = end;
            if (line) {
                quoted = false;
            }
            char first = text.charAt(begin);
            if (first == '\u201c') {
                quoted = true;
            } else if (first == '"') {
                quoted = !quoted;
            }
            int mark = (line ? Pieces.LINE : 0) | (quoted ? Pieces.QUOTED : 0) | capitals(begin, end);
            if (first == '\u201d') {
                quoted = false;
            }
            add(begin, normal(begin, end), mark);
        }

        private boolean holdsLineEnd(int from, int to) {
            for (int i = from; i < to; i++) {
                if (text.charAt(i) == '\n') {
                    return true;
                }
            }
            return false;
        }

        private int capitals(int begin, int end) {
            if (!Character.isUpperCase(text.codePointAt(begin))) {
                return 0;
            }
            boolean all = text.codePointCount(begin, end) > 1
                    && text.substring(begin, end)
                            .codePoints()
                            .noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
            return all ? Pieces.CAPITAL | Pieces.UPPER : Pieces.CAPITAL;
        }

        /** Fills the lower-case letters without accents, and where each comes from; returns how many. */
        private int normal(int begin, int end) {
            int count = 0;
            int at = begin;
            while (at < end) {
                int c = text.codePointAt(at);
                if (c < 128) {
                    count = put(count, Character.toLowerCase(c), at);
                } else if (!isNothing(c)) {
                    String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
                    for (int part : parts.codePoints().toArray()) {
                        if (Character.getType(part) != Character.NON_SPACING_MARK) {
                            count = put(count, Character.toLowerCase(part), at);
                        }
                    }
                }
                at += Character.charCount(c);
            }
            return count;
        }

        private int put(int count, int letter, int origin) {
            if (letter < ' ' || letter == 127) {
                return count;
            }
            if (count == letters.length) {
                letters = Arrays.copyOf(letters, count * 2);
                origins = Arrays.copyOf(origins, count * 2);
            }
            letters[count] = letter;
            origins[count] = origin;
            return count + 1;
        }

        private void add(int begin, int count, int mark) {
            if (count == 0) {
                return;
            }
            for (Part part : vocabulary.split(letters, count)) {
                int last = origins[part.to() - 1];
                int end = last + Character.charCount(text.codePointAt(last));
                pieces.add(part.id(), Math.max(begin, origins[part.from()]), end, mark);
            }
        }
    }
}
