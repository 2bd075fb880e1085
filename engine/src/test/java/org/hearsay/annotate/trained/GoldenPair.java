package org.hearsay.annotate.trained;

import java.util.List;
import org.hearsay.model.Entailment;

/** What the training's own code says of a claim and a passage. */
record GoldenPair(String claim, String passage, Entailment judged) {

    static List<GoldenPair> set() {
        return Golden.rows("golden-pairs.jsonl").stream()
                .map(row -> new GoldenPair(
                        row.path("claim").asText(),
                        row.path("passage").asText(),
                        new Entailment(
                                row.path("follows").asDouble(),
                                row.path("open").asDouble(),
                                row.path("contradicted").asDouble())))
                .toList();
    }
}
