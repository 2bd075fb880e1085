package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.language.Lexicon;

/**
 * Reads the names in a byline. Words such as "By" come from {@code byline-words.txt}, those between two names from {@code
 * byline-joiners.txt}.
 */
final class Byline {

    private static final Set<String> BY =
            Lexicon.of(Byline.class, "byline-words.txt").words();
    private static final Set<Character> OPENING =
            BY.stream().map(by -> by.charAt(0)).collect(Collectors.toUnmodifiableSet());
    private static final Pattern PARTS =
            Pattern.compile("\\s*+(?:[,;|•·/&]|(?<=\\s)(?:" + anyOf("byline-joiners.txt") + ")(?=\\s))\\s*+");
    private static final Pattern NAME = Pattern.compile("(?:(?:Dr|Prof)\\.?\\s)?+\\p{Lu}[\\p{L}\\p{M}.'’-]*+"
            + "(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*+|van|von|de|der|den|del|della|di|da|dos|bin|al|el|la|le|du|ten|ter|zu|y)(?![\\p{L}\\p{M}])){1,5}+"
            + "|\\p{Lo}{2,8}+(?:\\s\\p{Lo}{1,12}+)?+");
    private static final Pattern SET_OFF = Pattern.compile("\\s++[/|·•–—]\\s++");
    private static final Pattern SET_OFF_OR_COMMA = Pattern.compile("\\s*+[,/|·•–—]");
    private static final Pattern BRACKETS = Pattern.compile("\\s*+[(\\[]([^)\\]]{0,40}+)[)\\]]");
    private static final Pattern LABEL = Pattern.compile("^[\\p{L}\\p{M}]++(?:\\s[\\p{L}\\p{M}]++)?+\\s*+[:：]\\s*+");
    private static final Pattern OPENED = Pattern.compile("^(?:"
            + anyOf("byline-particles.txt")
            + "|(?:\\S++\\s++){1,3}?(?:" + String.join("|", BY) + "))\\s++(?=\\p{Lu})");
    private static final String SETTING_OFF = ",;|•·/";
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]++");
    private static final Set<String> STAMPS =
            Lexicon.of(Byline.class, "stamp-words.txt").words();
    private static final int LONGEST = 120;
    private static final int LONGEST_ALONE = 60;
    private static final int MOST_NAMES = 3;

    private Byline() {}

    private static String anyOf(String resource) {
        return String.join("|", Lexicon.of(Byline.class, resource).words());
    }

    /** The names in {@code line}, if it is a byline: "By" and names, and nothing else. */
    static Optional<List<String>> of(String line) {
        if (line.length() > LONGEST || line.isEmpty() || !OPENING.contains(Character.toLowerCase(line.charAt(0)))) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.ROOT);
        for (String by : BY) {
            if (opens(lower, by) || isGlued(line, by)) {
                List<String> names = signed(line.substring(by.length()).replaceFirst("^[:\\s]++", ""));
                if (!names.isEmpty()) {
                    return Optional.of(names);
                }
            }
        }
        return Optional.empty();
    }

    /** The names in a line that gives a date, a name and little else, each set off: "01.02.2023 / Ann Other". */
    static List<String> besideDate(String line) {
        if (line.length() > LONGEST || DateReader.first(line, null).isEmpty()) {
            return List.of();
        }
        return SET_OFF.splitAsStream(line)
                .map(String::strip)
                .filter(part -> part.indexOf(' ') > 0 && NAME.matcher(part).matches())
                .filter(part -> part.chars().filter(c -> c == ' ').count() < MOST_NAMES)
                .filter(part -> DateReader.first(part, null).isEmpty() && !SiteName.isMenu(part))
                .limit(1)
                .toList();
    }

    /** The names in a line that holds nothing but names of persons: "Ann Other and Bo Third". */
    static List<String> alone(String line) {
        if (line.length() > LONGEST_ALONE) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String part : PARTS.split(line)) {
            String name = BylineName.of(part);
            long spaces = name.chars().filter(c -> c == ' ').count();
            boolean fits =
                    spaces > 0 && spaces <= MOST_NAMES && NAME.matcher(name).matches();
            if (!fits || isShouted(name) || SiteName.hasMenuWord(name) || FrequentWords.opens(name)) {
                return List.of();
            }
            if (SiteName.isOfThePress(name)) {
                return List.of();
            }
            names.add(name);
        }
        return names;
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** The names in a line that goes on with a date or the age of the report: "Ann Other | Published 5 hours ago". */
    static List<String> stamped(String line) {
        Matcher digit = DIGIT.matcher(line);
        if (line.length() > LONGEST_ALONE || !digit.find() || digit.start() == 0) {
            return List.of();
        }
        String rest = line.substring(digit.start());
        boolean stamp = DateReader.first(rest, null).isPresent()
                || WORDS.splitAsStream(rest.toLowerCase(Locale.ROOT)).anyMatch(STAMPS::contains);
        return stamp ? alone(SET_OFF_OR_COMMA.split(line.substring(0, digit.start()), 2)[0]) : List.of();
    }

    /** The names in a byline that a date follows: "By Ann Other, March 4, 2031, 9:00". */
    static Optional<List<String>> beforeDate(String line) {
        return line.length() > LONGEST
                ? Optional.empty()
                : DateReader.first(line, null)
                        .flatMap(date -> of(line.substring(0, date.begin()).replaceFirst("[\\s,;|·•–—/-]++$", "")));
    }

    private static boolean opens(String lower, String by) {
        return lower.startsWith(by)
                && lower.length() > by.length() + 1
                && (lower.charAt(by.length()) == ' ' || lower.charAt(by.length()) == ':');
    }

    // Copying glues what stood in two elements: "byAnn Other".
    private static boolean isGlued(String line, String by) {
        return line.startsWith(by) && line.length() > by.length() && Character.isUpperCase(line.charAt(by.length()));
    }

    /** The names in what a page calls its byline, however it opens: "Interview by Ann Other", "Text: Ann Other". */
    static List<String> called(String line) {
        String bare = LABEL.matcher(line).replaceFirst("");
        List<String> names = of(bare).orElseGet(() -> names(bare));
        return names.isEmpty() ? signed(OPENED.matcher(bare).replaceFirst("")) : names;
    }

    /** The names and agencies in {@code list}. */
    static List<String> names(String list) {
        return names(parts(list).stream());
    }

    /** The names and agencies in {@code list}, which is said to hold some; places may follow them. */
    static List<String> signed(String list) {
        return names(parts(list).stream().map(BylineName::withoutPlace));
    }

    // A part that is set off and tells what the one before does, or for whom, names nobody.
    private static List<String> parts(String list) {
        String bare = withoutBrackets(list);
        List<String> parts = new ArrayList<>();
        Matcher separator = PARTS.matcher(bare);
        int from = 0;
        boolean setOff = false;
        boolean role = false;
        while (from <= bare.length()) {
            boolean last = !separator.find(from);
            String part = bare.substring(from, last ? bare.length() : separator.start());
            boolean hasRole = BylineName.hasRole(part);
            if (!setOff || Credits.isAgency(part) || !((hasRole && !role) || SiteName.isOfThePress(part))) {
                parts.add(part);
            }
            role |= hasRole;
            setOff = !last && SETTING_OFF.indexOf(separator.group().strip()) >= 0;
            from = last ? bare.length() + 1 : separator.end();
        }
        return parts;
    }

    // Of what stands in brackets only an agency signs.
    private static String withoutBrackets(String list) {
        return BRACKETS.matcher(list)
                .replaceAll(in -> Credits.inByline(in.group(1).strip().replaceFirst("^\\p{Ll}++\\s++", ""))
                        .map(agency -> ", " + Matcher.quoteReplacement(agency))
                        .orElse(""));
    }

    private static List<String> names(Stream<String> parts) {
        return parts.map(BylineName::of)
                .filter(name -> NAME.matcher(name).matches() || Credits.isAgency(name))
                .toList();
    }
}
