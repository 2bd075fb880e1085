package org.hearsay.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a watched feed is doing.
 *
 * @param feed its address
 * @param lastSuccess when it last answered with a feed, or that nothing is new
 * @param lastFailure when it last did not
 * @param lastError what went wrong then
 * @param failures how often it went wrong since it last went well
 * @param reports how many reports came from it so far
 */
public record FeedHealth(
        String feed,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        @Nullable String lastError,
        int failures,
        long reports) {

    static FeedHealth unknown(String feed) {
        return new FeedHealth(feed, null, null, null, 0, 0);
    }

    FeedHealth succeeded(Instant when, long more) {
        return new FeedHealth(feed, when, lastFailure, lastError, 0, reports + more);
    }

    FeedHealth failed(Instant when, String error) {
        return new FeedHealth(feed, lastSuccess, when, error, failures + 1, reports);
    }

    /** All of it on one line, for a reader. */
    public String line() {
        String good = lastSuccess == null ? "never a success" : "last success " + lastSuccess;
        String bad = lastError == null ? "no error" : "last error " + lastFailure + ": " + lastError;
        return feed + ": " + reports + (reports == 1 ? " report" : " reports") + " so far; " + good + "; " + bad;
    }
}
