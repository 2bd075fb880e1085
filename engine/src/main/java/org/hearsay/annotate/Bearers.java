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
 * That is the one just named in full in the same paragraph, else the one mentioned most so far, else the first to come. A
 * surname that nobody bears may be another, misspelt.
 */
final class Bearers {

    /** What being named in full in the same paragraph is worth, in mentions. */
    private static final int JUST_NAMED = 2;

    /** A paragraph is looked through so far back. */
    private static final int REACH = 200;

    /** Of one word, so many bearers are told apart. */
    private static final int MOST = 32;

    private final Words words;
    private final PersonNames names;
    private final Sexes sexes;
    private final Map<String, Set<Integer>> surnames = new HashMap<>();
    private final Map<String, Set<Integer>> otherNames = new HashMap<>();
    private final Spellings spellings = new Spellings();
    private final Map<String, String> spelt = new HashMap<>();
    private final List<@Nullable String> sexOf = new ArrayList<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, Integer> namedAt = new HashMap<>();

    Bearers(Words words, PersonNames names, Sexes sexes) {
        this.words = words;
        this.names = names;
        this.sexes = sexes;
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
    void see(int person, int token, boolean full) {
        counts.merge(person, 1, Integer::sum);
        if (full) {
            namedAt.put(person, token);
        }
    }

    /** Whom the short name means, or null where nobody bears it. */
    @Nullable
    Integer of(Range name) {
        List<String> parts = names.parts(words, name);
        String word = parts.get(parts.size() - 1);
        Set<Integer> bearers = bearers(word);
        String sex = sexes.ofAddress(words, name.from());
        Integer best = null;
        int most = -1;
        for (Integer bearer : bearers) {
            String known = sexOf.get(bearer);
            int weight = weight(bearer, name.from());
            if ((sex == null || known == null || sex.equals(known)) && weight > most) {
                best = bearer;
                most = weight;
            }
        }
        return best;
    }

    private Set<Integer> bearers(String word) {
        Set<Integer> bearers = surnames.getOrDefault(word, otherNames.getOrDefault(word, Set.of()));
        if (!bearers.isEmpty()) {
            return bearers;
        }
        String meant = spelt.computeIfAbsent(word, unknown -> Objects.requireNonNullElse(spellings.meant(unknown), ""));
        return surnames.getOrDefault(meant, Set.of());
    }

    private int weight(Integer bearer, int at) {
        Integer named = namedAt.get(bearer);
        boolean here = named != null && sameParagraph(named, at);
        return counts.getOrDefault(bearer, 0) + (here ? JUST_NAMED : 0);
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
