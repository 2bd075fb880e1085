package org.hearsay.clean;

/** Counts words in any script. */
final class Words {

    private Words() {}

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
            } else if (Character.isLetterOrDigit(c)) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (c != '\'' && c != '’' && c != '-') {
                inside = false;
            }
        }
        return words + (ideographs + 1) / 2;
    }
}
