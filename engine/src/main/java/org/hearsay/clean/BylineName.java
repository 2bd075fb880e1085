package org.hearsay.clean;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;

/** The name of a person in a byline, which may be followed by what the person does. Roles come from {@code byline-roles.txt}. */
final class BylineName {

    private static final Set<String> ROLES =
            Lexicon.of(BylineName.class, "byline-roles.txt").words();
    // Copying glues what stood in two elements.
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll}{4})");
    private static final int NAME_WORDS = 2;

    private BylineName() {}

    /** {@code part} up to the role that follows the name; empty where there is a role and no name. */
    static String of(String part) {
        String[] words = unglued(part.strip()).split("\\s++");
        for (int i = 0; i < words.length; i++) {
            if (isRole(words[i])) {
                // What a role is of stands before it ("Chief Political Correspondent"): a name has two words, mostly.
                int end = Math.min(i, NAME_WORDS);
                return end < NAME_WORDS
                        ? ""
                        : String.join(" ", Arrays.asList(words).subList(0, end));
            }
        }
        return part.strip();
    }

    private static String unglued(String part) {
        String[] pieces = GLUED.split(part);
        boolean glued =
                pieces.length > 1 && Arrays.stream(pieces).skip(1).anyMatch(piece -> isRole(piece.split(" ")[0]));
        return glued ? String.join(" ", pieces) : part;
    }

    private static boolean isRole(String word) {
        return ROLES.contains(word.toLowerCase(Locale.ROOT));
    }
}
