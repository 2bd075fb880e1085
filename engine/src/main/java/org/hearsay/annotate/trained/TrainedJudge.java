package org.hearsay.annotate.trained;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.annotate.trained.Encoder.Row;
import org.hearsay.judge.ShippedJudge;
import org.hearsay.model.Entailment;
import org.hearsay.model.Passage;
import org.hearsay.reader.TrainedModel;

/**
 * The second door of this package: reads a claim beside a passage and tells what the passage says of it.
 *
 * <p>Thread-safe; one instance holds the weights (some 30 MB) for all threads.
 */
public final class TrainedJudge {

    private final Encoder encoder;
    private final PieceMaker maker;
    private final List<String> labels;
    private final int longest;

    public TrainedJudge() {
        this(new ShippedJudge());
    }

    /**
     * Loads a model.
     *
     * @throws IllegalStateException if one of its files is missing, damaged or not to be run on this machine
     */
    public TrainedJudge(TrainedModel model) {
        WordVocabulary vocabulary = new WordVocabulary(model.open("vocabulary.txt"));
        Labels meant = new Labels(model.open("labels.tsv"));
        encoder = new Encoder(Graph.of(model).apply("pairs.onnx"), vocabulary);
        maker = new PieceMaker(vocabulary);
        labels = meant.names("pairs");
        longest = meant.size("window");
    }

    /** What each of {@code passages} says of {@code claim}, in their order. */
    public List<Entailment> judge(String claim, List<Passage> passages) {
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
        pair.add(encoder.separator(), 0, 0, 0);
        pair.addAll(maker.pieces(passage.text()), longest);
        Pieces background = maker.pieces(passage.background());
        if (background.size() > 0) {
            pair.add(encoder.separator(), 0, 0, 0);
            pair.addAll(background, longest);
        }
        return pair.first(longest - Encoder.SPECIAL_PIECES);
    }

    private static Row row(Pieces pair) {
        return new Row(pair, 0, pair.size());
    }

    private List<Entailment> judge(List<Row> rows) {
        try (Encoder.Output read = encoder.read(rows)) {
            float[] chances = read.floats("pairs");
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
