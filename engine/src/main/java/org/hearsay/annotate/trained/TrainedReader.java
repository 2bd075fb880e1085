package org.hearsay.annotate.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.annotate.trained.Windows.Window;
import org.hearsay.model.Entailment;
import org.hearsay.model.Passage;
import org.hearsay.reader.ShippedModel;
import org.hearsay.reader.TrainedModel;

/**
 * The door of this package: reads a text once and gives what the model finds in it.
 *
 * <p>Thread-safe; one instance holds the weights (some 25 MB) for all threads. Time is linear in the length of the text,
 * and memory for a text of any length is bounded by what one batch of windows needs.
 */
public final class TrainedReader {

    private final TrainedModel model;
    private final PieceMaker maker;
    private final Windows windows;
    private final Encoder encoder;
    private final SpanDecoder decoder;
    private final float threshold;
    private final int batch;
    private final int window;
    private final List<String> judgements;

    public TrainedReader() {
        this(new ShippedModel());
    }

    /**
     * Loads a model.
     *
     * @throws IllegalStateException if one of its files is missing, damaged or not to be run on this machine
     */
    public TrainedReader(TrainedModel model) {
        this.model = model;
        Labels labels = new Labels(model.open("labels.tsv"));
        WordVocabulary vocabulary = new WordVocabulary(model.open("vocabulary.txt"));
        maker = new PieceMaker(vocabulary);
        windows = new Windows(labels.size("window"), labels.size("context"));
        encoder = new Encoder(model, vocabulary, labels);
        decoder = new SpanDecoder(labels);
        threshold = labels.threshold("cue");
        batch = (int) Running.NUMBERS.number("batch");
        window = labels.size("window");
        judgements = labels.names("pairs");
    }

    /** Name and version of the model. */
    public String version() {
        return model.version();
    }

    /** Reads a text. */
    public Reading read(String text) {
        Pieces pieces = maker.pieces(text);
        List<Window> todo = new ArrayList<>(windows.of(pieces));
        todo.sort(Comparator.comparingInt(Window::size));
        Scores scores = new Scores(pieces.size());
        int from = 0;
        while (from < todo.size()) {
            int to = from + 1;
            while (to < todo.size() && todo.get(to).size() * (to + 1 - from) <= batch) {
                to++;
            }
            List<Window> together = todo.subList(from, to);
            ExitGate.pass(() -> encoder.score(pieces, together, threshold, scores));
            from = to;
        }
        return decoder.decode(pieces, scores);
    }

    /** What each of {@code passages} says of {@code claim}, in their order. */
    public List<Entailment> judge(String claim, List<Passage> passages) {
        Pieces asked = maker.pieces(claim);
        List<Pieces> pairs = passages.stream()
                .map(passage ->
                        encoder.pair(asked, maker.pieces(passage.text()), maker.pieces(passage.background()), window))
                .toList();
        List<Integer> order = IntStream.range(0, pairs.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> pairs.get(i).size()))
                .toList();
        Entailment[] judged = new Entailment[pairs.size()];
        int from = 0;
        while (from < order.size()) {
            int to = from + 1;
            while (to < order.size() && pairs.get(order.get(to)).size() * (to + 1 - from) <= batch) {
                to++;
            }
            List<Integer> part = order.subList(from, to);
            List<Pieces> together = part.stream().map(pairs::get).toList();
            List<float[]> chances = ExitGate.pass(() -> encoder.judge(together));
            for (int i = 0; i < part.size(); i++) {
                judged[part.get(i)] = entailment(chances.get(i));
            }
            from = to;
        }
        return List.of(judged);
    }

    private Entailment entailment(float[] chances) {
        return new Entailment(
                chances[judgements.indexOf("follows")],
                chances[judgements.indexOf("open")],
                chances[judgements.indexOf("contradicted")]);
    }
}
