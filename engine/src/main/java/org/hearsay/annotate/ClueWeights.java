package org.hearsay.annotate;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Chooses the one whose clues weigh most; of equals, the one mentioned last. */
final class ClueWeights implements Pronouns.Choice {

    private final Map<Clue, Double> weights = new EnumMap<>(Clue.class);

    ClueWeights() {
        Lexicon lexicon = Lexicon.of(ClueWeights.class, "pronoun-weights.tsv");
        for (Clue clue : Clue.values()) {
            weights.put(
                    clue, lexicon.number(clue.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    @Override
    public Pronouns.@Nullable Candidate of(int token, List<Pronouns.Candidate> among) {
        Pronouns.Candidate best = null;
        double most = 0;
        for (Pronouns.Candidate candidate : among) {
            double weight = weight(candidate.clues());
            if (best == null || weight >= most) {
                best = candidate;
                most = weight;
            }
        }
        return best;
    }

    private double weight(Set<Clue> clues) {
        double sum = 0;
        for (Clue clue : clues) {
            sum += weights.getOrDefault(clue, 0.0);
        }
        return sum;
    }
}
