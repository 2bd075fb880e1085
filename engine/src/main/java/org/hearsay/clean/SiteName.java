package org.hearsay.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;

/**
 * Tells names of outlets from the words of a menu, and writes them as readers know them. Words come from {@code
 * menu-words.txt} and {@code press-words.txt}.
 */
final class SiteName {

    private static final Set<String> MENU =
            Lexicon.of(SiteName.class, "menu-words.txt").words();
    private static final Set<String> PRESS =
            Lexicon.of(SiteName.class, "press-words.txt").words();
    private static final Pattern SPACES = Pattern.compile("[^\\p{L}\\p{N}'’]++");
    private static final Pattern FREQUENCY =
            Pattern.compile("\\s(?:(?:FM|AM|UKW)\\s)?\\d{2,3}(?:[.,]\\d{1,2})?+(?:\\s?(?:FM|AM|MHz))?$");
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;

    private SiteName() {}

    /** Whether {@code text} can be a name: a few words, capitalised, and not those of a menu. */
    static boolean fits(String text) {
        if (text.isBlank() || text.length() > LONGEST || text.contains("://") || isMenu(text)) {
            return false;
        }
        int words = Words.count(text);
        return words > 0
                && words <= MOST_WORDS
                && Character.isUpperCase(text.charAt(0))
                && ".?!:;,…".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether a word in {@code text} is one that outlets call themselves by. */
    static boolean isOfThePress(String text) {
        return SPACES.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(PRESS::contains);
    }

    /** Whether {@code text} is made of the names of sections, and of nothing else of weight. */
    static boolean isMenu(String text) {
        String[] words = SPACES.split(text.strip().toLowerCase(Locale.ROOT));
        int known = 0;
        for (String word : words) {
            known += MENU.contains(word) ? 1 : 0;
        }
        return known * 2 > words.length;
    }

    /** Whether a word in {@code text} is one of a menu. */
    static boolean hasMenuWord(String text) {
        return SPACES.splitAsStream(text.strip().toLowerCase(Locale.ROOT)).anyMatch(MENU::contains);
    }

    /** {@code name} without what stations add to it, and without its capitals where all of it is shouted. */
    static String calm(String name) {
        String bare = FREQUENCY.matcher(name.strip()).replaceFirst("");
        boolean shouted = bare.indexOf(' ') > 0 && bare.equals(bare.toUpperCase(Locale.ROOT));
        if (!shouted) {
            return bare;
        }
        StringBuilder calm = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            calm.append(inside ? Character.toLowerCase(c) : c);
            inside = Character.isLetter(c) || (inside && (c == '\'' || c == '’'));
        }
        return calm.toString();
    }
}
