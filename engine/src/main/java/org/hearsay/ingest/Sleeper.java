package org.hearsay.ingest;

import java.time.Duration;

/** Waits; a test's waits nothing and moves its clock. */
public interface Sleeper {

    void sleep(Duration time) throws InterruptedException;

    /** The thread's own sleep. */
    Sleeper THREAD = time -> Thread.sleep(time.toMillis());
}
