package org.hearsay.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * By which names the governments of the world speak: their country, its capital, the seats they sit in, and their parts
 * ("Seoul's unification ministry"). Immutable.
 *
 * <p>A capital is a government only where it speaks; in "in Seoul" it is a place. Whether it speaks is for the caller
 * to know.
 */
public final class Governments {

    private static final Governments STANDARD = new Governments();
    private static final int LONGEST = 5;
    private static final String NONE = "-";
    private static final String ORGAN = "organ";
    private static final String OFFICE = "office";

    /** How a name stands for a government. */
    public enum Kind {
        COUNTRY,
        CAPITAL,
        SEAT,
        ADJECTIVE
    }

    /**
     * A government as a name tells it.
     *
     * @param country the country or union, by the one name that stands for all its names
     * @param kind how the name stands for it
     */
    public record Named(String country, Kind kind) {}

    /**
     * A part of a government.
     *
     * @param country whose government
     * @param organ which part, folded: "unification ministry"
     */
    public record Part(String country, String organ) {}

    private final Map<String, Named> byName = new HashMap<>();
    private final Map<String, String> words =
            Lexicon.of(Governments.class, "government-words.tsv").table();

    private Governments() {
        for (List<String> row : Lexicon.of(Governments.class, "governments.tsv").rows()) {
            String country = row.get(0);
            byName.put(fold(country), new Named(country, Kind.COUNTRY));
            put(row.get(1), country, Kind.COUNTRY);
            put(row.get(2), country, Kind.CAPITAL);
            put(row.get(3), country, Kind.SEAT);
            put(row.get(4), country, Kind.ADJECTIVE);
        }
    }

    private void put(String names, String country, Kind kind) {
        if (!names.equals(NONE)) {
            for (String name : names.split(",")) {
                byName.putIfAbsent(withoutArticle(fold(name)), new Named(country, kind));
            }
        }
    }

    /** Those that ship. */
    public static Governments standard() {
        return STANDARD;
    }

    /** The government that goes by the whole name; a leading article does not count. */
    public Optional<Named> find(String name) {
        return Optional.ofNullable(byName.get(withoutArticle(fold(name))));
    }

    /** What part of which government a name tells: "Seoul's unification ministry", "the Iranian army". */
    public Optional<Part> part(String name) {
        String[] parts = withoutArticle(fold(name)).split("\\s+");
        if (parts.length < 2 || !endsAsOrgan(parts)) {
            return Optional.empty();
        }
        for (int to = Math.min(LONGEST, parts.length - 1); to > 0; to--) {
            Named named = byName.get(withoutOwner(join(parts, 0, to)));
            if (named != null) {
                return Optional.of(new Part(named.country(), join(parts, to, parts.length)));
            }
        }
        return Optional.empty();
    }

    /** The countries for whose governments an office speaks: "Russian defence minister", "Kremlin spokesman". */
    public Set<String> ofOffice(String role) {
        String[] parts = withoutArticle(fold(role)).split("[\\s,]+");
        Set<String> countries = new LinkedHashSet<>();
        if (Arrays.stream(parts).noneMatch(word -> OFFICE.equals(words.get(word)))) {
            return countries;
        }
        for (int from = 0; from < parts.length; from++) {
            for (int to = Math.min(parts.length, from + LONGEST); to > from; to--) {
                Named named = byName.get(withoutOwner(join(parts, from, to)));
                if (named != null && named.kind() != Kind.CAPITAL) {
                    countries.add(named.country());
                    from = to - 1;
                }
            }
        }
        return countries;
    }

    private boolean endsAsOrgan(String[] parts) {
        int last = parts.length - 1;
        return ORGAN.equals(words.get(parts[last])) || ORGAN.equals(words.get(join(parts, last - 1, last + 1)));
    }

    private static String join(String[] parts, int from, int to) {
        return String.join(" ", List.of(parts).subList(from, to));
    }

    private static String withoutOwner(String name) {
        int mark = name.lastIndexOf('\'');
        boolean owner = mark > 0 && (name.endsWith("'s") || name.endsWith("s'"));
        return owner ? name.substring(0, mark) : name;
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") && name.length() > 4 ? name.substring(4) : name;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    }
}
