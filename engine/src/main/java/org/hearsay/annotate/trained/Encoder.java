package org.hearsay.annotate.trained;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.annotate.trained.Scores.CueRoles;
import org.hearsay.annotate.trained.Windows.Window;
import org.hearsay.reader.TrainedModel;

/**
 * Runs the two graphs of the model, encoder with tags and roles, over a batch of windows. Each call runs on the thread
 * that makes it; calls from many threads share the weights.
 */
final class Encoder {

    private static final int CUE_BEGINS = 1;
    private static final int CUE_GOES_ON = 2;
    private static final int SPECIAL_PIECES = 2;

    private static final Set<String> READING = Set.of("hidden", "cues", "names", "sure");

    private final OrtEnvironment environment = DeepStack.call(LastingEnvironment::open);
    private final OrtSession tags;
    private final OrtSession roles;
    private final int classPiece;
    private final int separator;
    private final float inside;

    Encoder(TrainedModel model, WordVocabulary vocabulary, Labels labels) {
        this.classPiece = vocabulary.special("[CLS]");
        this.separator = vocabulary.special("[SEP]");
        this.inside = labels.threshold("inside");
        this.tags = ExitGate.pass(() -> session(model, "reader.onnx"));
        this.roles = ExitGate.pass(() -> session(model, "roles.onnx"));
    }

    private OrtSession session(TrainedModel model, String file) {
        try (InputStream in = model.open(file);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            options.setCPUArenaAllocator(false);
            return environment.createSession(in.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        } catch (OrtException e) {
            throw new IllegalStateException("the model's " + file + " does not load: " + e.getMessage(), e);
        }
    }

    /** Scores the cores of {@code windows}, all of one text, and gives back {@code scores}. */
    Scores score(Pieces pieces, List<Window> windows, float threshold, Scores scores) {
        int count = windows.size();
        int length = windows.stream().mapToInt(Window::size).max().orElse(0) + SPECIAL_PIECES;
        Batch batch = new Batch(count, length);
        for (int w = 0; w < count; w++) {
            batch.add(w, classPiece, 0);
            batch.addAll(w, pieces, windows.get(w).from(), windows.get(w).to());
            batch.add(w, separator, 0);
        }
        try (OnnxTensor ids = batch.ids(environment);
                OnnxTensor marks = batch.marks(environment);
                OnnxTensor mask = batch.mask(environment);
                OrtSession.Result result = tags.run(Map.of("ids", ids, "marks", marks, "mask", mask), READING)) {
            float[] cues = floats(result, "cues");
            float[] names = floats(result, "names");
            float[] sure = floats(result, "sure");
            int kinds = names.length / (count * length);
            for (int w = 0; w < count; w++) {
                Window window = windows.get(w);
                for (int i = window.coreFrom(); i < window.coreTo(); i++) {
                    int at = w * length + i - window.from() + 1;
                    scores.piece(i, cues[3 * at + CUE_BEGINS], best(names, at * kinds, kinds), sure[at]);
                }
            }
            List<Cue> found = cues(windows, length, cues, threshold);
            if (!found.isEmpty()) {
                roles((OnnxTensor) value(result, "hidden"), mask, windows, found, scores);
            }
            return scores;
        } catch (OrtException e) {
            throw new IllegalStateException("the model does not run: " + e.getMessage(), e);
        }
    }

    private record Cue(int window, int first, int last) {}

    private List<Cue> cues(List<Window> windows, int length, float[] cues, float threshold) {
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

    private void roles(OnnxTensor hidden, OnnxTensor mask, List<Window> windows, List<Cue> cues, Scores scores)
            throws OrtException {
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
        try (OnnxTensor at = OnnxTensor.createTensor(environment, window);
                OnnxTensor begin = OnnxTensor.createTensor(environment, first);
                OnnxTensor end = OnnxTensor.createTensor(environment, last);
                OrtSession.Result result =
                        roles.run(Map.of("hidden", hidden, "mask", mask, "window", at, "first", begin, "last", end))) {
            float[][][] told = (float[][][]) value(result, "roles").getValue();
            for (int c = 0; c < cues.size(); c++) {
                Cue cue = cues.get(c);
                Window near = windows.get(cue.window());
                float[][] own = new float[near.size()][];
                System.arraycopy(told[c], 1, own, 0, own.length);
                scores.add(new CueRoles(cue.first(), cue.last(), near.from(), own));
            }
        }
    }

    /** A claim, the passage beside it and what stands behind the passage, in as many pieces as a window holds. */
    Pieces pair(Pieces claim, Pieces passage, Pieces background, int longest) {
        Pieces pair = new Pieces(claim.text());
        pair.addAll(claim, longest / 2);
        pair.add(separator, 0, 0, 0);
        pair.addAll(passage, longest);
        if (background.size() > 0) {
            pair.add(separator, 0, 0, 0);
            pair.addAll(background, longest);
        }
        return pair.first(longest - SPECIAL_PIECES);
    }

    /** What passages say of claims: for each pair the chances of {@code follows}, {@code open}, {@code contradicted}. */
    List<float[]> judge(List<Pieces> pairs) {
        int length = pairs.stream().mapToInt(Pieces::size).max().orElse(0) + SPECIAL_PIECES;
        Batch batch = new Batch(pairs.size(), length);
        for (int w = 0; w < pairs.size(); w++) {
            batch.add(w, classPiece, 0);
            batch.addAll(w, pairs.get(w), 0, pairs.get(w).size());
            batch.add(w, separator, 0);
        }
        try (OnnxTensor ids = batch.ids(environment);
                OnnxTensor marks = batch.marks(environment);
                OnnxTensor mask = batch.mask(environment);
                OrtSession.Result result =
                        tags.run(Map.of("ids", ids, "marks", marks, "mask", mask), Set.of("pairs"))) {
            float[] told = floats(result, "pairs");
            int kinds = told.length / pairs.size();
            List<float[]> chances = new ArrayList<>();
            for (int w = 0; w < pairs.size(); w++) {
                chances.add(Arrays.copyOfRange(told, w * kinds, (w + 1) * kinds));
            }
            return chances;
        } catch (OrtException e) {
            throw new IllegalStateException("the model does not run: " + e.getMessage(), e);
        }
    }

    private static int best(float[] values, int from, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            best = values[from + i] > values[from + best] ? i : best;
        }
        return best;
    }

    private static float[] floats(OrtSession.Result result, String name) {
        FloatBuffer buffer = ((OnnxTensor) value(result, name)).getFloatBuffer();
        float[] floats = new float[buffer.remaining()];
        buffer.get(floats);
        return floats;
    }

    private static OnnxValue value(OrtSession.Result result, String name) {
        return result.get(name).orElseThrow(() -> new IllegalStateException("the model gives no " + name));
    }
}
