package org.hearsay.pipeline;

/**
 * How the stages are run.
 *
 * @param threads how many reports are read at once; 0 for one per core
 * @param batch how many reports are committed to the archive together; what is committed survives a kill
 */
public record RunSettings(int threads, int batch) {

    public static final RunSettings DEFAULTS = new RunSettings(0, 64);

    public RunSettings {
        if (threads < 0) {
            throw new IllegalArgumentException("expected 0 threads (one per core) or more, found " + threads);
        }
        if (batch < 1) {
            throw new IllegalArgumentException("expected a batch of 1 report or more, found " + batch);
        }
    }

    int parallelism() {
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
