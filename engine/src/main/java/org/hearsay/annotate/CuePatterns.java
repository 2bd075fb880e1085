package org.hearsay.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Lexicon;

/**
 * How often a verb, worded in one way, attributes: counts of right and of all, from articles where people marked the
 * attributions. Rare verbs fall back on the counts of their class.
 */
final class CuePatterns {

    private final Map<String, double[]> counts = new HashMap<>();
    private final double enough;
    private final double weight;

    private CuePatterns(double enough, double weight) {
        this.enough = enough;
        this.weight = weight;
    }

    /** The counts of {@code cue-patterns.tsv}. */
    static CuePatterns counted() {
        Lexicon thresholds = Lexicon.of(CuePatterns.class, "attribution-thresholds.tsv");
        CuePatterns patterns = new CuePatterns(thresholds.number("enough"), thresholds.number("class-weight"));
        for (List<String> row :
                Lexicon.of(CuePatterns.class, "cue-patterns.tsv").rows()) {
            double[] pair = {Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))};
            patterns.counts.put(row.get(0), pair);
        }
        return patterns;
    }

    boolean trusts(Wording wording, CueWord word) {
        return share(wording, word) >= enough;
    }

    /** How often the wording attributes, from its own counts and those of its class. */
    double share(Wording wording, CueWord word) {
        double[] ofClass = counts.getOrDefault(classKey(wording, word), new double[] {0, 0});
        double rate = (ofClass[0] + enough) / (ofClass[1] + 1);
        double[] own = counts.getOrDefault(key(wording), new double[] {0, 0});
        return (own[0] + weight * rate) / (own[1] + weight);
    }

    static String key(Wording wording) {
        return wording.form() + " " + wording.way();
    }

    static String classKey(Wording wording, CueWord word) {
        return "*" + word.frames() + " " + word.tense() + " " + wording.way();
    }
}
