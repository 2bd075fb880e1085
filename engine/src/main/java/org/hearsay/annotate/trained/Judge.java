package org.hearsay.annotate.trained;

import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.annotate.trained.Trunk.Row;
import org.hearsay.model.Entailment;
import org.hearsay.model.Passage;

/** The branch that reads a claim beside a passage and tells what the passage says of it. */
final class Judge {

    private final Trunk trunk;
    private final Graph branch;
    private final PieceMaker maker;
    private final List<String> labels;
    private final int separator;
    private final int longest;

    Judge(Trunk trunk, Graph branch, PieceMaker maker, Labels labels) {
        this.trunk = trunk;
        this.branch = branch;
        this.maker = maker;
        this.labels = labels.names("pairs");
        this.separator = trunk.separator();
        this.longest = labels.size("window");
    }

    /** What each of {@code passages} says of {@code claim}, in their order. */
    List<Entailment> judge(String claim, List<Passage> passages) {
        Pieces asked = maker.pieces(claim);
        List<Pieces> pairs =
                passages.stream().map(passage -> pair(asked, passage)).toList();
        List<Integer> places = IntStream.range(0, pairs.size()).boxed().toList();
        Entailment[] judged = new Entailment[pairs.size()];
        for (List<Integer> together : Batches.of(places, i -> pairs.get(i).size())) {
            List<Row> rows = together.stream().map(i -> row(pairs.get(i))).toList();
            List<Entailment> told = ExitGate.pass(() -> judge(rows));
            for (int i = 0; i < told.size(); i++) {
                judged[together.get(i)] = told.get(i);
            }
        }
        return List.of(judged);
    }

    /** The claim, the passage beside it and what stands behind the passage, in as many pieces as a window holds. */
    private Pieces pair(Pieces claim, Passage passage) {
        Pieces pair = new Pieces(claim.text());
        pair.addAll(claim, longest / 2);
        pair.add(separator, 0, 0, 0);
        pair.addAll(maker.pieces(passage.text()), longest);
        Pieces background = maker.pieces(passage.background());
        if (background.size() > 0) {
            pair.add(separator, 0, 0, 0);
            pair.addAll(background, longest);
        }
        return pair.first(longest - Trunk.SPECIAL_PIECES);
    }

    private static Row row(Pieces pair) {
        return new Row(pair, 0, pair.size());
    }

    private List<Entailment> judge(List<Row> rows) {
        try (Trunk.Output ground = trunk.read(rows);
                OrtSession.Result result = branch.run(ground.inputs())) {
            float[] chances = Graph.floats(result, "pairs");
            List<Entailment> judged = new ArrayList<>();
            for (int at = 0; at < chances.length; at += labels.size()) {
                judged.add(new Entailment(
                        chances[at + labels.indexOf("follows")],
                        chances[at + labels.indexOf("open")],
                        chances[at + labels.indexOf("contradicted")]));
            }
            return judged;
        }
    }
}
