package org.hearsay.claim;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.language.Lexicon;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Name;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Which outlet is which among those of a story's reports, their chains and their credits.
 *
 * <p>A short name belongs to the one fuller name that it may stand for, wherever it is found; where there are two, it
 * stays apart. What an outlet calls itself on its own reports is no short name, but for initials: the Times that prints
 * is not the Dell Times that prints.
 */
final class OutletBook {

    private static final Vocabulary VOCABULARY = Vocabulary.english();
    private static final Map<String, String> AGENCY_NAMES =
            Lexicon.of(OutletBook.class, "agency-names.txt").table();
    private static final Set<String> ENDINGS =
            Set.copyOf(Lexicon.of(OutletBook.class, "outlet-endings.txt").words());
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

    /** By the words that tell it, in the order in which outlets are met, those that print before all others. */
    private final Map<Set<String>, Known> outlets = new LinkedHashMap<>();

    private final Set<Set<String>> asGiven = new HashSet<>();
    private final Map<String, String> fullNames = new ConcurrentHashMap<>();
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<String, Boolean> areOutlets = new ConcurrentHashMap<>();

    /**
     * An outlet.
     *
     * @param name as it was first given
     * @param prints whether one of the reports is its own
     * @param words all words of its longest name
     * @param telling the words that tell it
     * @param initials of its longest name
     */
    private record Known(String name, boolean prints, Set<String> words, Set<String> telling, String initials) {

        /** Whether a name is a short form of this one, by its words or in capitals. */
        boolean isMeantBy(Set<String> brief, String capitals) {
            return NameWords.isShortOf(brief, words) || NameWords.isShortedTo(initials, capitals);
        }

        boolean isLongerThan(Known other) {
            boolean byWords = NameWords.isShortOf(other.words, words) || NameWords.isShortOf(other.telling, telling);
            boolean byInitials = NameWords.isShortedTo(initials, other.name) && initials.equals(other.name);
            return telling.size() > other.telling.size() && (byInitials || (byWords && !other.prints));
        }

        Known with(Known other) {
            Known longer = other.words.size() > words.size() ? other : this;
            return new Known(name, prints, longer.words, telling, longer.initials);
        }
    }

    OutletBook(List<AnnotatedReport> reports) {
        reports.forEach(report -> add(report.report().outlet().name(), true));
        for (AnnotatedReport report : reports) {
            report.report().imprint().credits().forEach(name -> add(name, false));
            for (Assertion assertion : report.assertions()) {
                assertion.chain().voices().forEach(name -> add(name, false));
            }
        }
    }

    private void add(String name, boolean prints) {
        Set<String> words = NameWords.of(name);
        Set<String> telling = telling(name);
        asGiven.add(words);
        outlets.merge(telling, new Known(name, prints, words, telling, NameWords.initials(name)), Known::with);
    }

    /** The words of a name that tell it: in full for "AP", and of "Fen News Agency" the first alone. */
    private static Set<String> telling(String name) {
        String bare = withoutEnding(ARTICLE.matcher(name).replaceFirst(""));
        return NameWords.of(withoutEnding(AGENCY_NAMES.getOrDefault(bare, bare)));
    }

    private static String withoutEnding(String name) {
        int last = name.lastIndexOf(' ');
        boolean ends = last > 0 && ENDINGS.contains(Tokenizer.fold(name.substring(last + 1)));
        return ends ? withoutEnding(name.substring(0, last)) : name;
    }

    /** The fullest name of an outlet in this story. */
    String outlet(String name) {
        return fullNames.computeIfAbsent(name, this::findOutlet);
    }

    private String findOutlet(String name) {
        Known exact = outlets.get(telling(name));
        if (exact != null) {
            return fullest(exact).name;
        }
        Known meant = meantBy(name);
        return meant == null ? name : fullest(meant).name;
    }

    private Known fullest(Known known) {
        List<Known> fuller = outlets.values().stream()
                .filter(other -> other.isLongerThan(known))
                .map(this::fullest)
                .distinct()
                .toList();
        return fuller.size() == 1 ? fuller.get(0) : known;
    }

    private @Nullable Known meantBy(String name) {
        Set<String> words = NameWords.of(name);
        String capitals = abbreviation(name);
        return outlets.values().stream()
                .filter(known -> known.isMeantBy(words, capitals))
                .findFirst()
                .orElse(null);
    }

    // "The agency FPA" and "FPA": what stands last, if it is in capitals throughout.
    private static String abbreviation(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean capitals = !last.isEmpty() && last.chars().allMatch(Character::isUpperCase);
        return capitals ? last : "";
    }

    /** What two names of one outlet share. */
    String key(String name) {
        return keys.computeIfAbsent(name, this::findKey);
    }

    private String findKey(String name) {
        return telling(outlet(name)).stream()
                .filter(word -> !VOCABULARY.isTitle(word))
                .collect(Collectors.joining(" "));
    }

    /** Whether a speaker is an outlet or an agency, known from this story or by the last word of its name. */
    boolean isOutlet(Speaker speaker) {
        return areOutlets.computeIfAbsent(speaker.name(), this::isOutlet);
    }

    private boolean isOutlet(String name) {
        Set<String> words = NameWords.of(name);
        String bare = ARTICLE.matcher(name).replaceFirst("");
        boolean isName = Character.isUpperCase(bare.charAt(0));
        // "Sky" may be anything beside "Sky News", and "BBC" beside "BBC News" is the same.
        boolean isKnown =
                (AGENCY_NAMES.containsKey(bare) || !abbreviation(bare).isEmpty()) && outlets.containsKey(telling(name));
        return isKnown
                || asGiven.contains(words)
                || meantBy(name) != null
                || (isName && words.size() > 1 && VOCABULARY.isMedia(List.copyOf(words)));
    }

    /**
     * The one other outlet that a report names, by its full name: "the newspaper" there can be no other. Nothing where it
     * names several or none.
     */
    Optional<String> onlyOther(AnnotatedReport report) {
        String printing = key(report.report().outlet().name());
        Set<String> others = new LinkedHashSet<>();
        for (Name name : report.names()) {
            Set<String> words = NameWords.of(name.text());
            Set<String> telling = telling(name.text());
            outlets.forEach((own, known) -> {
                if (known.words.equals(words) || own.equals(telling) || known.isMeantBy(words, name.text())) {
                    others.add(outlet(known.name));
                }
            });
        }
        others.removeIf(other -> key(other).equals(printing));
        return others.size() == 1 ? others.stream().findFirst() : Optional.empty();
    }
}
