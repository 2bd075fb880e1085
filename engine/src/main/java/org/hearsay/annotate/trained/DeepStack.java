package org.hearsay.annotate.trained;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Starts native code on a stack of its own. ONNX Runtime looks for devices when it starts and recurses so deeply there
 * that the stack of an ordinary thread overflows on some machines, which ends the process without a word.
 */
final class DeepStack {

    private static final long STACK = 64L << 20;

    private DeepStack() {}

    static <T> T call(Callable<T> start) {
        FutureTask<T> task = new FutureTask<>(start);
        Thread thread = new Thread(null, task, "reader-start", STACK);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true; // the start cannot be given up half way
                } catch (ExecutionException e) {
                    throw new IllegalStateException("ONNX Runtime does not start here: " + e.getCause(), e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
