package org.hearsay.story;

/** Cuts the commonest endings of English words, so that "strikes" and "strike" are one term. */
final class Stem {

    private static final int SHORTEST = 4;

    private Stem() {}

    static String of(String word) {
        String bare = without(word, "ing", without(word, "ed", without(word, "es", without(word, "s", word))));
        return bare.endsWith("e") && bare.length() > SHORTEST ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String without(String word, String ending, String otherwise) {
        int kept = word.length() - ending.length();
        boolean ends = kept >= SHORTEST && word.endsWith(ending) && !word.endsWith("ss");
        return ends ? word.substring(0, kept) : otherwise;
    }
}
