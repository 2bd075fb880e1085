package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;

/** Reads the names in a byline. Words such as "By" come from {@code byline-words.txt}. */
final class Byline {

    private static final Set<String> BY =
            Lexicon.of(Byline.class, "byline-words.txt").words();
    private static final Pattern PARTS =
            Pattern.compile("\\s*+(?:[,;|•·/&]|(?<=\\s)(?:and|und|et|y|e|en|och|og|i|dan|with|mit)(?=\\s))\\s*+");
    private static final Pattern NAME = Pattern.compile("(?:(?:Dr|Prof)\\.?\\s)?+\\p{Lu}[\\p{L}\\p{M}.'’-]*+"
            + "(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*+|van|von|de|der|den|del|della|di|da|dos|bin|al|el|la|le|du|ten|ter|zu|y)){1,5}+"
            + "|\\p{Lo}{2,8}+(?:\\s\\p{Lo}{1,12}+)?+");
    private static final int LONGEST = 120;

    private Byline() {}

    /** The names in {@code line}, if it is a byline: "By" and names, and nothing else. */
    static Optional<List<String>> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.ROOT);
        List<String> names = BY.stream()
                .filter(by -> opens(lower, by))
                .map(by -> names(line.substring(by.length()).replaceFirst("^[:\\s]++", "")))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static boolean opens(String lower, String by) {
        return lower.startsWith(by)
                && lower.length() > by.length() + 1
                && (lower.charAt(by.length()) == ' ' || lower.charAt(by.length()) == ':');
    }

    /** The names and agencies in {@code list}. */
    static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String part : PARTS.split(list)) {
            String name = part.strip();
            if (NAME.matcher(name).matches() || Credits.isAgency(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
