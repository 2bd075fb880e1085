package org.hearsay.annotate;

import java.util.Locale;

/** The capitals of a name, by which it goes for short. */
final class Initials {

    private Initials() {}

    /** The first letters of all words that bear a capital, in lower case. */
    static String of(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("\\s")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether the folded word is made of the capitals of the name, or of the first letters of all its words. */
    static boolean agree(String name, String brief) {
        StringBuilder all = new StringBuilder();
        for (String word : name.split("\\s")) {
            all.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return brief.equals(of(name)) || brief.equals(all.toString().toLowerCase(Locale.ROOT));
    }
}
