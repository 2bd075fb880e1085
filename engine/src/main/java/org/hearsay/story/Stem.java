package org.hearsay.story;

/**
 * Cuts a word down to what its forms share, so that "strikes" and "striking", "resign" and "resignation" are one term.
 *
 * <p>Common English endings go first, then all beyond the first few letters: crude, but reports of one event derive nouns
 * and verbs from one root more often than two roots fall together.
 */
final class Stem {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 5;

    private Stem() {}

    static String of(String word) {
        String bare = without(word, "ing", without(word, "ed", without(word, "es", without(word, "s", word))));
        String stem = bare.endsWith("e") && bare.length() > SHORTEST ? bare.substring(0, bare.length() - 1) : bare;
        return stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
    }

    private static String without(String word, String ending, String otherwise) {
        int kept = word.length() - ending.length();
        boolean ends = kept >= SHORTEST && word.endsWith(ending) && !word.endsWith("ss");
        return ends ? word.substring(0, kept) : otherwise;
    }
}
