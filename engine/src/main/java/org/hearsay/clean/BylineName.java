package org.hearsay.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;

/**
 * The name of a person in a byline, which may be followed by what the person does. Roles come from {@code
 * byline-roles.txt}, what stands before them from {@code byline-modifiers.txt}.
 */
final class BylineName {

    private static final Set<String> ROLES =
            Lexicon.of(BylineName.class, "byline-roles.txt").words();
    private static final Set<String> MODIFIERS =
            Lexicon.of(BylineName.class, "byline-modifiers.txt").words();
    private static final List<String> ENDINGS = MODIFIERS.stream()
            .filter(word -> word.startsWith("-"))
            .map(word -> word.substring(1))
            .toList();
    private static final Set<String> PARTICLES =
            Lexicon.of(BylineName.class, "byline-particles.txt").words();
    private static final Pattern PLACE = Pattern.compile("\\s++(?:"
            + String.join("|", Lexicon.of(BylineName.class, "byline-places.txt").words())
            + ")(?:\\s++\\p{Lu}[\\p{L}\\p{M}.'’-]*+){1,4}+\\s*+$");
    // Copying glues what stood in two elements.
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll}{4})");
    private static final int NAME_WORDS = 2;
    private static final int MOST_WORDS = 5;

    private BylineName() {}

    /** {@code part} up to the role that follows the name; empty where there is a role and no name. */
    static String of(String part) {
        String[] words = unglued(part.strip()).split("\\s++");
        for (int i = 0; i < words.length; i++) {
            if (isRole(words[i])) {
                return before(i, words);
            }
        }
        return part.strip();
    }

    /** {@code part} without the place after it: "Ann Other" of "Ann Other in Port Selm". */
    static String withoutPlace(String part) {
        Matcher place = PLACE.matcher(part);
        return place.find() && place.start() > 0 ? part.substring(0, place.start()) : part;
    }

    // What a role is of stands before it ("Chief Political Correspondent"). Two words are a name, mostly; what follows
    // them up to the first that is none is so as well.
    private static String before(int role, String[] words) {
        int end = Math.min(role, MOST_WORDS);
        for (int i = NAME_WORDS; i < end; i++) {
            end = isModifier(words[i]) ? i : end;
        }
        while (end > NAME_WORDS && isParticle(words[end - 1])) {
            end--;
        }
        return end < NAME_WORDS || isParticle(words[end - 1])
                ? ""
                : String.join(" ", Arrays.asList(words).subList(0, end));
    }

    private static boolean isModifier(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return MODIFIERS.contains(lower) || ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String unglued(String part) {
        String[] pieces = GLUED.split(part);
        boolean glued =
                pieces.length > 1 && Arrays.stream(pieces).skip(1).anyMatch(piece -> isRole(piece.split(" ")[0]));
        return glued ? String.join(" ", pieces) : part;
    }

    /** Whether a word in {@code part} says what a person does. */
    static boolean hasRole(String part) {
        return Arrays.stream(unglued(part.strip()).split("\\s++")).anyMatch(BylineName::isRole);
    }

    /** Whether {@code part} says what somebody does, and nothing else. */
    static boolean isRoleAlone(String part) {
        return hasRole(part)
                && Arrays.stream(part.strip().split("\\s++")).allMatch(word -> isRole(word) || isModifier(word));
    }

    private static boolean isRole(String word) {
        return ROLES.contains(word.toLowerCase(Locale.ROOT));
    }
}
