package org.hearsay.annotate.trained;

import java.util.List;
import java.util.function.Function;
import org.hearsay.annotate.trained.Windows.Window;
import org.hearsay.reader.ShippedModel;
import org.hearsay.reader.TrainedModel;

/**
 * The door of this package: reads a text once and gives what the model finds in it.
 *
 * <p>Thread-safe; one instance holds the weights (some 30 MB) for all threads. Time is linear in the length of the text,
 * and memory for a text of any length is bounded by what one batch of windows needs.
 */
public final class TrainedReader {

    private final TrainedModel model;
    private final PieceMaker maker;
    private final Windows windows;
    private final Tagger tagger;
    private final SpanDecoder decoder;

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
        decoder = new SpanDecoder(labels);
        Function<String, Graph> graphs = Graph.of(model);
        Encoder tags = new Encoder(graphs.apply("tags.onnx"), vocabulary);
        tagger = new Tagger(tags, graphs.apply("roles.onnx"), labels);
    }

    /** Name and version of the model. */
    public String version() {
        return model.version();
    }

    /** Reads a text. */
    public Reading read(String text) {
        Pieces pieces = maker.pieces(text);
        Scores scores = new Scores(pieces.size());
        for (List<Window> together : Batches.of(windows.of(pieces), Window::size)) {
            ExitGate.pass(() -> tagger.score(pieces, together, scores));
        }
        return decoder.decode(pieces, scores);
    }
}
