package org.hearsay.pipeline;

/** Is told how far a run has come. Called on the thread that runs it, at most once per report. */
@FunctionalInterface
public interface Progress {

    /** For those who do not care. */
    Progress NONE = soFar -> {};

    void at(Summary soFar);
}
