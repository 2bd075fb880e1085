package org.hearsay.annotate.trained;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.reader.TrainedModel;

/** One graph of the model, loaded. Each run is on the thread that makes it; runs on many threads share the weights. */
final class Graph {

    private final OrtEnvironment environment;
    private final OrtSession session;

    private Graph(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /** Opens the graphs of one model, all in one environment. */
    static Function<String, Graph> of(TrainedModel model) {
        OrtEnvironment environment = DeepStack.call(LastingEnvironment::open);
        return file -> new Graph(environment, ExitGate.pass(() -> session(environment, model, file)));
    }

    private static OrtSession session(OrtEnvironment environment, TrainedModel model, String file) {
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

    /** A matrix as an input; the caller closes it. */
    OnnxTensor tensor(long[] values, long... shape) {
        try {
            return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
        } catch (OrtException e) {
            throw new IllegalStateException("the model takes no more: " + e.getMessage(), e);
        }
    }

    /** All that the graph gives for these inputs; the caller closes it. */
    OrtSession.Result run(Map<String, OnnxTensor> inputs) {
        try {
            return session.run(inputs);
        } catch (OrtException e) {
            throw new IllegalStateException("the model does not run: " + e.getMessage(), e);
        }
    }

    /** One of the outputs, open as long as {@code result} is. */
    static OnnxTensor output(OrtSession.Result result, String name) {
        return (OnnxTensor) result.get(name).orElseThrow(() -> new IllegalStateException("the model gives no " + name));
    }

    /** A copy of one of the outputs. */
    static float[] floats(OrtSession.Result result, String name) {
        FloatBuffer buffer = output(result, name).getFloatBuffer();
        float[] floats = new float[buffer.remaining()];
        buffer.get(floats);
        return floats;
    }
}
