package org.hearsay.clean;

/** Counts words in any script, and cuts texts short. */
final class Words {

    // Each character of a page is asked for several times, and nearly all are of ASCII.
    private static final boolean[] LETTERS = new boolean[128];
    private static final boolean[] LETTERS_OR_DIGITS = new boolean[128];

    static {
        for (char c = 0; c < LETTERS.length; c++) {
            LETTERS[c] = Character.isLetter(c);
            LETTERS_OR_DIGITS[c] = Character.isLetterOrDigit(c);
        }
    }

    private Words() {}

    static boolean isLetter(char c) {
        return c < LETTERS.length ? LETTERS[c] : Character.isLetter(c);
    }

    static boolean isLetterOrDigit(char c) {
        return c < LETTERS_OR_DIGITS.length ? LETTERS_OR_DIGITS[c] : Character.isLetterOrDigit(c);
    }

    /** Runs of letters and digits; of ideographs and kana, which have no spaces, every second one. */
    static int count(CharSequence text) {
        return count(text, 0, text.length());
    }

    /** The same of what stands at {@code [from, to)}. */
    static int count(CharSequence text, int from, int to) {
        int words = 0;
        int ideographs = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '\u3040' && c <= '\u9FFF') {
                ideographs++;
                inside = false;
            } else if (isLetterOrDigit(c)) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (c != '\'' && c != '’' && c != '-') {
                inside = false;
            }
        }
        return words + (ideographs + 1) / 2;
    }

    /** The first {@code most} characters of {@code text}, with a mark where it goes on; no character is cut in two. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most) + '…';
    }
}
