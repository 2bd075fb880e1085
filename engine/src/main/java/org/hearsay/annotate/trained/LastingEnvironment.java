package org.hearsay.annotate.trained;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * ONNX Runtime's environment, held until the process is gone. The runtime frees it in a shutdown hook of its own, side by
 * side with all other hooks and under the feet of threads that still read (its issue 31352). It counts who holds it, so
 * one more hold, which nobody gives back, keeps it whole; {@link ExitGate} sees to the rest.
 */
final class LastingEnvironment {

    private LastingEnvironment() {}

    static OrtEnvironment open() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        hold();
        return environment;
    }

    /** Whether one more hold was taken; no public call of the runtime takes one, and another version may lack this one. */
    static boolean hold() {
        try {
            Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            api.setAccessible(true);
            Method create = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            create.setAccessible(true);
            int level = OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue();
            return create.invoke(null, api.getLong(null), level, "hearsay") instanceof Long;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false; // all works but an exit amid reading, which is then as safe as the runtime makes it
        }
    }
}
