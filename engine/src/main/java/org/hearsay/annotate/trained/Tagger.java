package org.hearsay.annotate.trained;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.annotate.trained.Encoder.Row;
import org.hearsay.annotate.trained.Scores.CueRoles;
import org.hearsay.annotate.trained.Windows.Window;

/** Reads a text: over a batch of windows, its tags, and for each cue the roles of the pieces about it. */
final class Tagger {

    private static final int CUE_BEGINS = 1;
    private static final int CUE_GOES_ON = 2;
    private static final int ROLES = 3;

    private final Encoder tags;
    private final Graph roles;
    private final float threshold;
    private final float inside;

    Tagger(Encoder tags, Graph roles, Labels labels) {
        this.tags = tags;
        this.roles = roles;
        this.threshold = labels.threshold("cue");
        this.inside = labels.threshold("inside");
    }

    /** Scores the cores of {@code windows}, all of one text, into {@code scores}, and gives them back. */
    Scores score(Pieces pieces, List<Window> windows, Scores scores) {
        List<Row> rows =
                windows.stream().map(w -> new Row(pieces, w.from(), w.to())).toList();
        try (Encoder.Output read = tags.read(rows)) {
            float[] cues = read.floats("cues");
            float[] names = read.floats("names");
            float[] sure = read.floats("sure");
            int length = read.length();
            int kinds = names.length / (windows.size() * length);
            for (int w = 0; w < windows.size(); w++) {
                Window window = windows.get(w);
                for (int i = window.coreFrom(); i < window.coreTo(); i++) {
                    int at = w * length + i - window.from() + 1;
                    scores.piece(i, cues[3 * at + CUE_BEGINS], best(names, at * kinds, kinds), sure[at]);
                }
            }
            List<Cue> found = cues(windows, length, cues);
            if (!found.isEmpty()) {
                roles(Graph.output(read.result(), "hidden"), read.mask(), windows, found, scores);
            }
            return scores;
        }
    }

    private record Cue(int window, int first, int last) {}

    private List<Cue> cues(List<Window> windows, int length, float[] cues) {
        List<Cue> found = new ArrayList<>();
        for (int w = 0; w < windows.size(); w++) {
            Window window = windows.get(w);
            for (int i = window.coreFrom(); i < window.coreTo(); i++) {
                int at = w * length + i - window.from() + 1;
                if (cues[3 * at + CUE_BEGINS] > threshold) {
                    int last = i;
                    while (last + 1 < window.to() && cues[3 * (at + last + 1 - i) + CUE_GOES_ON] > inside) {
                        last++;
                    }
                    found.add(new Cue(w, i, last));
                }
            }
        }
        return found;
    }

    private void roles(OnnxTensor hidden, OnnxTensor mask, List<Window> windows, List<Cue> cues, Scores scores) {
        long[] window = new long[cues.size()];
        long[] first = new long[cues.size()];
        long[] last = new long[cues.size()];
        for (int c = 0; c < cues.size(); c++) {
            Cue cue = cues.get(c);
            int from = windows.get(cue.window()).from() - 1;
            window[c] = cue.window();
            first[c] = (long) cue.first() - from;
            last[c] = (long) cue.last() - from;
        }
        try (OnnxTensor at = roles.tensor(window, cues.size());
                OnnxTensor begin = roles.tensor(first, cues.size());
                OnnxTensor end = roles.tensor(last, cues.size());
                OrtSession.Result result =
                        roles.run(Map.of("hidden", hidden, "mask", mask, "window", at, "first", begin, "last", end))) {
            float[] told = Graph.floats(result, "roles");
            int length = told.length / (cues.size() * ROLES);
            for (int c = 0; c < cues.size(); c++) {
                Cue cue = cues.get(c);
                Window near = windows.get(cue.window());
                float[][] own = new float[near.size()][];
                for (int i = 0; i < own.length; i++) {
                    int from = (c * length + 1 + i) * ROLES;
                    own[i] = Arrays.copyOfRange(told, from, from + ROLES);
                }
                scores.add(new CueRoles(cue.first(), cue.last(), near.from(), own));
            }
        }
    }

    private static int best(float[] values, int from, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            best = values[from + i] > values[from + best] ? i : best;
        }
        return best;
    }
}
