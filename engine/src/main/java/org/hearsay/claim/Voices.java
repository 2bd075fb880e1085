package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Chain;
import org.hearsay.model.Origin;

/**
 * The independent voices behind some assertions that say the same.
 *
 * <p>Never more than the texts justify. An outlet's own words count only where its report names nobody for it, and
 * neither a voice that is counted already nor the outlet that printed it, and does not say it in nearly the same words,
 * for then it may have it from there; an outlet and its unnamed sources are one voice; so are an institution and
 * whoever speaks for it; so are two papers' readings of one document.
 */
final class Voices {

    private final Map<String, List<Root>> byKey = new LinkedHashMap<>();

    /** @param voiced in the order of publication */
    Voices(List<Voiced> voiced) {
        Set<String> sourced = new HashSet<>();
        for (Voiced voice : voiced) {
            if (!voice.root().isOutletItself()) {
                sourced.add(voice.assertion().report());
            }
        }
        List<Voiced> counted = new ArrayList<>();
        for (Voiced voice : voiced) {
            Root root = voice.root();
            if (!root.isOutletItself()
                    || hold(root)
                    || (!sourced.contains(voice.assertion().report())
                            && counted.stream().noneMatch(known -> mayRepeat(voice, known)))) {
                add(root);
                counted.add(voice);
            }
        }
    }

    // Whoever names a voice or the outlet it spoke to, or uses the same words, may have it from there; so may the same
    // outlet, later.
    private static boolean mayRepeat(Voiced voice, Voiced known) {
        String printer = known.report().report().outlet().name();
        boolean sameHouse = known.root().outlet().equals(voice.root().outlet());
        boolean named = !known.root().isAnonymous()
                && voice.names(NameWords.head(known.root().origin().name()));
        return sameHouse || named || voice.names(NameWords.head(printer)) || voice.isInTheWordsOf(known);
    }

    /** One for each independent voice, the first to be printed first. */
    List<Origin> origins() {
        return byKey.values().stream().map(Voices::merged).toList();
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    /** Whether a root is one of these voices. */
    boolean hold(Root root) {
        return byKey.values().stream().anyMatch(voice -> isOf(voice, root));
    }

    private void add(Root root) {
        for (List<Root> voice : byKey.values()) {
            if (isOf(voice, root)) {
                voice.add(root);
                return;
            }
        }
        List<Root> voice = new ArrayList<>();
        voice.add(root);
        byKey.put(root.key(), voice);
    }

    // A "ministry spokesman" may be of either ministry, and is of the one that is met first: they stay two.
    private static boolean isOf(List<Root> voice, Root root) {
        return voice.stream()
                .anyMatch(known -> isOneVoice(known, root)
                        || serves(root, known)
                        || (serves(known, root) && voice.stream().noneMatch(other -> serves(known, other))));
    }

    private static boolean isOneVoice(Root one, Root other) {
        boolean sameHouse = one.outlet().equals(other.outlet());
        return one.key().equals(other.key())
                || (sameHouse && isHouseVoice(one) && isHouseVoice(other))
                || speaksFor(one, other)
                || speaksFor(other, one)
                || isMeantBy(one, other)
                || isMeantBy(other, one)
                || isDescribedBy(one, other)
                || isDescribedBy(other, one);
    }

    // "Orvik's envoy" who told one paper may be "Vera Lund, Orvik's envoy" of another: in doubt they are one.
    private static boolean isDescribedBy(Root description, Root named) {
        return description.isAnonymous()
                && named.isOnRecord()
                && description.words().size() > 1
                && named.words().size() > description.words().size()
                && named.words().containsAll(description.words());
    }

    // "The bank's statement" may be that of the Bank of Orvik, or of whoever has a role there: in doubt they are one.
    private static boolean isMeantBy(Root description, Root named) {
        boolean bare = !description.isOutletItself()
                && !description.isAnonymous()
                && NameWords.isBare(description.origin().name());
        boolean anybody = description.words().stream().allMatch(Vocabulary.english()::isUnspecific);
        return bare
                && !named.isAnonymous()
                && (anybody
                        || !Collections.disjoint(NameWords.stems(description.words()), NameWords.stems(named.words())));
    }

    private static boolean isHouseVoice(Root root) {
        return root.isOutletItself() || root.isAnonymous();
    }

    // "The Kremlin" and "Kremlin spokeswoman Vera Lund": every word of the institution stands in her role.
    private static boolean speaksFor(Root person, Root institution) {
        return (person.isOnRecord() || person.isAnonymous())
                && institution.isOnRecord()
                && person.words().size() > institution.words().size()
                && person.words().containsAll(institution.words());
    }

    // "The Interior Ministry" and "ministry spokesman Jan Orr"; "Norvik Shipping" and a "company spokeswoman".
    private static boolean serves(Root person, Root institution) {
        Set<String> served = person.part().served();
        if (served.isEmpty() || !institution.part().institution()) {
            return false;
        }
        Set<String> name = NameWords.stems(institution.words());
        return name.containsAll(served)
                || (!NameWords.isBare(institution.origin().name())
                        && Institutions.english().mayBe(served, name));
    }

    private static Origin merged(List<Root> roots) {
        Root best = roots.stream()
                .filter(root -> !root.isOutletItself())
                .findFirst()
                .orElse(roots.get(0));
        Set<String> via = new LinkedHashSet<>();
        roots.stream()
                .filter(root -> root.key().equals(best.key()))
                .forEach(root -> via.addAll(root.origin().via().voices()));
        return new Origin(best.origin().name(), best.origin().kind(), new Chain(List.copyOf(via)));
    }
}
