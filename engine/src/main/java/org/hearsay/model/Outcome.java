package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

import java.util.function.Function;

/**
 * What became of something on its way through a stage. A bad report is a value, not an exception, and never stops the
 * rest.
 */
public sealed interface Outcome<T> {

    /** It goes on. */
    record Kept<T>(T value) implements Outcome<T> {}

    /**
     * It was understood and is not wanted: no date, no text, a paywall stub.
     *
     * @param location where it was found
     * @param stage the package that dropped it
     * @param reason why, worded for a reader
     */
    record Dropped<T>(String location, String stage, String reason) implements Outcome<T> {
        public Dropped {
            requireText(stage, "a stage");
            requireText(reason, "a reason");
        }
    }

    /**
     * It could not be read: malformed, truncated, not what it says it is.
     *
     * @param location where it was found
     * @param stage the package that failed on it
     * @param cause what was expected and what was found
     */
    record Failed<T>(String location, String stage, String cause) implements Outcome<T> {
        public Failed {
            requireText(stage, "a stage");
            requireText(cause, "a cause");
        }
    }

    /** Hands a kept value to the next stage; what was dropped or failed stays so. */
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        if (this instanceof Kept<T> kept) {
            return next.apply(kept.value);
        }
        if (this instanceof Dropped<T> dropped) {
            return new Dropped<>(dropped.location, dropped.stage, dropped.reason);
        }
        Failed<T> failed = (Failed<T>) this;
        return new Failed<>(failed.location, failed.stage, failed.cause);
    }
}
