package org.hearsay.annotate.trained;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;
import java.util.List;
import java.util.Map;

/** An encoder, with the heads that stand on it: rows of pieces in, what its graph gives of them out. */
final class Encoder {

    /** Those put before and behind each row. */
    static final int SPECIAL_PIECES = 2;

    private final Graph graph;
    private final int classPiece;
    private final int separator;

    Encoder(Graph graph, WordVocabulary vocabulary) {
        this.graph = graph;
        this.classPiece = vocabulary.special("[CLS]");
        this.separator = vocabulary.special("[SEP]");
    }

    /** The piece that stands between texts of one row. */
    int separator() {
        return separator;
    }

    /** Pieces that are read as one row: those from {@code from} on, before {@code to}. */
    record Row(Pieces pieces, int from, int to) {
        private int size() {
            return to - from;
        }
    }

    /** What the graph gives for each row, all padded to one length, a special piece first. */
    record Output(OrtSession.Result result, OnnxTensor mask, int length) implements AutoCloseable {

        /** A copy of one of the outputs. */
        float[] floats(String name) {
            return Graph.floats(result, name);
        }

        @Override
        public void close() {
            result.close();
            mask.close();
        }
    }

    Output read(List<Row> rows) {
        int length = rows.stream().mapToInt(Row::size).max().orElse(0) + SPECIAL_PIECES;
        Batch batch = new Batch(rows.size(), length);
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            batch.add(r, classPiece, 0);
            batch.addAll(r, row.pieces(), row.from(), row.to());
            batch.add(r, separator, 0);
        }
        OnnxTensor mask = graph.tensor(batch.mask(), rows.size(), length);
        try (OnnxTensor ids = graph.tensor(batch.ids(), rows.size(), length);
                OnnxTensor marks = graph.tensor(batch.marks(), rows.size(), length)) {
            OrtSession.Result result = graph.run(Map.of("ids", ids, "marks", marks, "mask", mask));
            return new Output(result, mask, length);
        }
    }
}
