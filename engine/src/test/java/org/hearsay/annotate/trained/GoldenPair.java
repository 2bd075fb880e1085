package org.hearsay.annotate.trained;

import java.util.List;
import org.hearsay.model.Entailment;
import org.hearsay.model.Passage;

/** What the training's own code says of a claim and a passage. */
record GoldenPair(String claim, Passage passage, Entailment judged) {

    static List<GoldenPair> set() {
        return Golden.rows("golden-pairs.jsonl").stream()
                .map(row -> new GoldenPair(
                        row.path("claim").asText(),
                        new Passage(
                                row.path("passage").asText(),
                                row.path("background").asText()),
                        new Entailment(
                                row.path("follows").asDouble(),
                                row.path("open").asDouble(),
                                row.path("contradicted").asDouble())))
                .toList();
    }
}
