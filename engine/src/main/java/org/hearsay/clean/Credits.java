package org.hearsay.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.language.Governments;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds the agencies and outlets that a report names as sources of its text: "(With inputs from agencies)",
 * "SOURCE: X and agencies", "CITY (Agency) -", bylines that are agencies. Names come from {@code agencies.txt}.
 */
final class Credits {

    private static final Map<String, String> AGENCIES = Lexicon.of(Credits.class, "agencies.txt").words().stream()
            .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), name -> name, (a, b) -> a));
    private static final int LONGEST_LINE = 200;
    private static final String[] LANGUAGES = {"en", "de", "fr", "es", "it", "pt", "nl"};
    private static final Set<String> COUNTRIES = countries();

    private static final Pattern SOURCE =
            Pattern.compile("(?i)^[(\\[]?+(?:sources?|quelle|quellen|fuente|fuentes|fonte|bron)\\s?:\\s*+(.{2,100}+)$");
    private static final Pattern INPUTS = Pattern.compile(
            "(?i)\\b(?:with\\s++)?+(?:additional\\s++|some\\s++|further\\s++)?+"
                    + "(?:inputs?|reporting|material|contributions?|information|files)\\s++(?:from|by)\\s++(?<names>[^.()\\[\\]]{2,100}+)");
    private static final Pattern DATELINE = Pattern.compile(
            "^(?<place>\\p{Lu}[\\p{L} .,'’/-]{1,60}?)(?:,?\\s[\\p{L}]{3,9}\\.?\\s\\d{1,2}(?:,?\\s\\d{4})?)?\\s?\\((?<agency>[\\p{L}][\\p{L}\\p{N} ./-]{1,30})\\)\\s?[-–—:]");
    private static final Pattern BRACKETED_END =
            Pattern.compile("[(\\[]([\\p{L}][\\p{L}\\p{N}/ ,.&-]{1,40})[)\\]]\\.?$");
    private static final Pattern PARTS = Pattern.compile("\\s*+(?:,|;|/|\\||&|\\+|\\band\\b|\\bund\\b|\\bet\\b)\\s*+");

    private Credits() {}

    /** A source line taken apart. */
    record Line(List<String> outlets, List<String> agencies) {}

    static boolean isAgency(String name) {
        return agency(name).isPresent();
    }

    /** The agency that {@code name} is, as the lexicon writes it. */
    static Optional<String> agency(String name) {
        String bare = name.strip().replaceFirst("[.,;)]+$", "");
        return Optional.ofNullable(AGENCIES.get(bare.toLowerCase(Locale.ROOT)))
                .filter(known ->
                        !isAbbreviation(known) || bare.equals(bare.toUpperCase(Locale.ROOT)) || known.equals(bare));
    }

    // "AP" is an agency and "ap" may be anything.
    private static boolean isAbbreviation(String name) {
        return name.length() <= 3;
    }

    /** The agency in a byline, such as "Reuters" or "AFP, MANILA". */
    static Optional<String> inByline(String byline) {
        Optional<String> whole = agency(byline);
        if (whole.isPresent()) {
            return whole;
        }
        for (String part : PARTS.split(byline)) {
            Optional<String> found = agency(part);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** {@code line} as a source line, such as "SOURCE: X and agencies". */
    static Optional<Line> sourceLine(String line) {
        if (line.length() > LONGEST_LINE || line.indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher matcher = SOURCE.matcher(line.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> outlets = new ArrayList<>();
        List<String> agencies = new ArrayList<>();
        for (String part : PARTS.split(matcher.group(1).replaceFirst("[)\\]]$", ""))) {
            if (!part.isBlank()) {
                (isAgency(part) ? agencies : outlets).add(agency(part).orElse(part.strip()));
            }
        }
        return Optional.of(new Line(outlets, agencies));
    }

    /** The names in a line such as "(With inputs from agencies)"; empty where {@code line} is none. */
    static List<String> inputsLine(@Nullable String line) {
        if (line == null || line.length() > LONGEST_LINE || !namesGiver(line)) {
            return List.of();
        }
        Matcher matcher = INPUTS.matcher(line);
        boolean bracketed = line.strip().startsWith("(") || line.strip().startsWith("[");
        if (!matcher.find() || (matcher.start() > 3 && !bracketed)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String part : PARTS.split(matcher.group("names"))) {
            agency(part).ifPresentOrElse(names::add, () -> addName(names, part));
        }
        return names;
    }

    // Most lines have neither word, and the pattern looks everywhere.
    private static boolean namesGiver(String line) {
        for (int i = 1; i + 2 < line.length(); i++) {
            if (line.charAt(i - 1) <= ' '
                    && (line.regionMatches(true, i, "from", 0, 4) || line.regionMatches(true, i, "by", 0, 2))) {
                return true;
            }
        }
        return false;
    }

    private static void addName(List<String> names, String part) {
        String name = part.strip().replaceFirst("^(?:the|our)\\s+", "");
        if (!name.isEmpty() && Character.isUpperCase(name.charAt(0)) && name.length() <= 40) {
            names.add(name);
        }
    }

    /** The agency of a dateline, such as "CITY (Agency) -". */
    static Optional<String> dateline(String paragraph) {
        String head = paragraph
                .substring(0, Math.min(paragraph.length(), LONGEST_LINE / 2))
                .strip();
        Matcher matcher = DATELINE.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String named = matcher.group("agency").strip();
        boolean shouted = matcher.group("place").equals(matcher.group("place").toUpperCase(Locale.ROOT));
        Optional<String> known = inByline(named);
        return known.isPresent() || !shouted || isCountry(named) || DateReader.isDay(named)
                ? known
                : Optional.of(named);
    }

    private static boolean isCountry(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return COUNTRIES.contains(folded)
                || Governments.standard()
                        .find(name)
                        .filter(named -> named.kind() == Governments.Kind.COUNTRY)
                        .isPresent();
    }

    // As datelines of the languages whose bylines are read write them.
    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        for (String language : LANGUAGES) {
            for (String code : Locale.getISOCountries()) {
                names.add(new Locale.Builder()
                        .setRegion(code)
                        .build()
                        .getDisplayCountry(Locale.forLanguageTag(language))
                        .toLowerCase(Locale.ROOT));
            }
        }
        return Set.copyOf(names);
    }

    /** The agency that a paragraph ends on, such as "... on Monday. (AFP)". */
    static Optional<String> atEnd(String paragraph) {
        String tail = paragraph.substring(Math.max(0, paragraph.length() - 60)).strip();
        Matcher matcher = BRACKETED_END.matcher(tail);
        return matcher.find() ? inByline(matcher.group(1)) : Optional.empty();
    }

    /** All credits in a text of paragraphs, each once. */
    static List<String> within(String text) {
        Set<String> credits = new LinkedHashSet<>();
        String[] lines = text.split("\\R");
        boolean first = true;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank()) {
                continue;
            }
            if (first) {
                dateline(lines[i].strip()).ifPresent(credits::add);
                first = false;
            }
            sourceLine(lines[i]).ifPresent(line -> credits.addAll(line.agencies()));
            credits.addAll(inputsLine(lines[i].strip()));
        }
        lastLine(lines).flatMap(Credits::atEnd).ifPresent(credits::add);
        return List.copyOf(credits);
    }

    private static Optional<String> lastLine(String[] lines) {
        for (int i = lines.length - 1; i >= 0; i--) {
            if (!lines[i].isBlank()) {
                return Optional.of(lines[i].strip());
            }
        }
        return Optional.empty();
    }
}
