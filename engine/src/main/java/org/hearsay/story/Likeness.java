package org.hearsay.story;

import java.util.EnumMap;
import java.util.Map;
import org.hearsay.language.Lexicon;

/**
 * How likely two reports are of one story: a logistic model of their {@link Trait}s, with its weights in {@code
 * story-model.tsv}.
 *
 * <p>Gives log odds: 0 is as likely as not.
 */
final class Likeness {

    private record Weight(double plain, double root) {}

    private final Map<Trait, Weight> weights = new EnumMap<>(Trait.class);

    private final Trait.Limits limits;

    private Likeness(Lexicon rows, Trait.Limits limits) {
        this.limits = limits;
        for (Trait trait : Trait.values()) {
            double root = trait.hasRoot() ? rows.number("root-" + trait.row()) : 0;
            weights.put(trait, new Weight(rows.number(trait.row()), root));
        }
    }

    static Likeness shipped() {
        return new Likeness(Lexicon.of(Likeness.class, "story-model.tsv"), Trait.Limits.of(StoryRules.shipped()));
    }

    double between(Profile one, Profile other) {
        double odds = 0;
        for (Map.Entry<Trait, Weight> entry : weights.entrySet()) {
            double value = entry.getKey().of(one, other, limits);
            Weight weight = entry.getValue();
            odds += weight.plain * value;
            odds += weight.root == 0 ? 0 : weight.root * Math.sqrt(value);
        }
        return odds;
    }
}
