package org.hearsay.bench;

/** One kind of prediction. Making one loads the stages that it needs. */
interface Task {

    /** Reads {@code data}, writes a line per prediction, and lets {@code meter} know of each report. */
    void run(DataFolder data, Predictions predictions, Meter meter);
}
