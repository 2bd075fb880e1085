package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who bears a name that is given in part: of all whose full name holds the word, the one a reader thinks of at that place.
 * That is the one just named in full in the same paragraph, or, where the name speaks, the one who spoke last, else the one
 * mentioned most so far, of equals the one mentioned last, else the first to come. A surname that nobody bears may be
 * another, misspelt.
 */
final class Bearers {

    /** What being the last of them named in full, in the same paragraph, is worth, in mentions. */
    private static final int JUST_NAMED = 2;

    /** What being the last of them who spoke is worth to a name that speaks, in mentions. */
    private static final int SPOKE_LAST = 2;

    /** A paragraph is looked through so far back. */
    private static final int REACH = 200;

    /** Of one word, so many bearers are told apart. */
    private static final int MOST = 32;

    private static final int NEVER = -1;

    private final Words words;
    private final PersonNames names;
    private final Sexes sexes;
    private final SpeakingNames speaking;
    private final Map<String, Set<Integer>> surnames = new HashMap<>();
    private final Map<String, Set<Integer>> otherNames = new HashMap<>();
    private final Spellings spellings = new Spellings();
    private final Map<String, String> spelt = new HashMap<>();
    private final List<@Nullable String> sexOf = new ArrayList<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, Integer> namedAt = new HashMap<>();
    private final Map<Integer, Integer> seenAt = new HashMap<>();
    private final Map<Integer, Integer> spokeAt = new HashMap<>();

    Bearers(Words words, PersonNames names, Sexes sexes, SpeakingNames speaking) {
        this.words = words;
        this.names = names;
        this.sexes = sexes;
        this.speaking = speaking;
    }

    /** Notes that a person has the full name. */
    void add(int person, Range full) {
        List<String> parts = names.parts(words, full);
        put(surnames, parts.get(parts.size() - 1), person);
        spellings.add(parts.get(parts.size() - 1));
        parts.forEach(part -> put(otherNames, part, person));
        while (sexOf.size() <= person) {
            sexOf.add(null);
        }
        String sex = sexes.ofAddress(words, full.from());
        sexOf.set(person, sex == null ? sexes.ofName(words.textOf(full)) : sex);
    }

    private static void put(Map<String, Set<Integer>> bearers, String word, int person) {
        Set<Integer> known = bearers.computeIfAbsent(word, k -> new LinkedHashSet<>());
        if (known.size() < MOST) {
            known.add(person);
        }
    }

    /** Whether a person is known who has the word for a surname. */
    boolean hasSurname(String word) {
        return surnames.containsKey(word);
    }

    /** Notes a mention of the person, and whether it is the full name. */
    void see(int person, Range name, boolean full) {
        counts.merge(person, 1, Integer::sum);
        seenAt.put(person, name.from());
        if (full) {
            namedAt.put(person, name.from());
        }
        if (speaking.isOne(words, name)) {
            spokeAt.put(person, name.from());
        }
    }

    /** Whom the short name means, or null where nobody bears it. */
    @Nullable
    Integer of(Range name) {
        List<String> parts = names.parts(words, name);
        String word = parts.get(parts.size() - 1);
        String sex = sexes.ofAddress(words, name.from());
        List<Integer> fitting =
                bearers(word).stream().filter(bearer -> canBe(bearer, sex)).toList();
        int named = latest(fitting, namedAt);
        int spoke = speaking.isOne(words, name) ? latest(fitting, spokeAt) : NEVER;
        Integer best = null;
        int most = -1;
        for (Integer bearer : fitting) {
            boolean spokeLast = spoke != NEVER && spokeAt.getOrDefault(bearer, NEVER) == spoke;
            int weight = counts.getOrDefault(bearer, 0)
                    + (isJustNamed(bearer, named, name.from()) ? JUST_NAMED : 0)
                    + (spokeLast ? SPOKE_LAST : 0);
            if (best == null || weight > most || (weight == most && isLater(bearer, best))) {
                best = bearer;
                most = weight;
            }
        }
        return best;
    }

    /** Whether the full name stands in the same paragraph, and in no earlier sentence than that of the last one named. */
    private boolean isJustNamed(Integer bearer, int latest, int at) {
        int named = namedAt.getOrDefault(bearer, NEVER);
        return named != NEVER && sameParagraph(named, at) && !sentenceEnds(named, latest);
    }

    /** Who is mentioned in the same sentence as another, a wife, is no later for that. */
    private boolean isLater(Integer bearer, Integer other) {
        int seen = seenAt.getOrDefault(bearer, NEVER);
        int before = seenAt.getOrDefault(other, NEVER);
        return seen != NEVER && (before == NEVER || sentenceEnds(before, seen));
    }

    /** The latest place noted for one of them. */
    private static int latest(List<Integer> some, Map<Integer, Integer> noted) {
        return some.stream()
                .mapToInt(one -> noted.getOrDefault(one, NEVER))
                .max()
                .orElse(NEVER);
    }

    private boolean canBe(Integer bearer, @Nullable String sex) {
        String known = sexOf.get(bearer);
        return sex == null || known == null || sex.equals(known);
    }

    private Set<Integer> bearers(String word) {
        Set<Integer> bearers = surnames.getOrDefault(word, otherNames.getOrDefault(word, Set.of()));
        if (!bearers.isEmpty()) {
            return bearers;
        }
        String meant = spelt.computeIfAbsent(word, unknown -> Objects.requireNonNullElse(spellings.meant(unknown), ""));
        return surnames.getOrDefault(meant, Set.of());
    }

    private boolean sentenceEnds(int from, int to) {
        if (to - from > REACH) {
            return true;
        }
        for (int i = from + 1; i < to; i++) {
            boolean stop = words.is(i, ".") && sexes.ofAddress(words, i + 1) == null;
            if (stop || words.startsParagraph(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean sameParagraph(int from, int to) {
        if (to - from > REACH) {
            return false;
        }
        for (int i = from + 1; i <= to; i++) {
            if (words.startsParagraph(i)) {
                return false;
            }
        }
        return true;
    }
}
