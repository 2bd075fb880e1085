package org.hearsay.ingest;

import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.Lexicon;

/** Keeps the pause between two requests to one host, and stays away from a host that asked for it. Thread-safe. */
final class Manners {

    private static final Duration LONGEST_WAIT = Duration.parse(
            Lexicon.of(Manners.class, "ingest-defaults.tsv").table().getOrDefault("longest-wait", ""));

    private final Duration delay;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Map<String, Instant> next = new HashMap<>();

    Manners(Duration delay, Clock clock, Sleeper sleeper) {
        this.delay = delay;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Waits until {@code host} may be asked again, with at least {@code own} between two requests. */
    void await(String host, Duration own) throws IOException {
        Duration wait = reserve(host, own.compareTo(delay) > 0 ? own : delay);
        try {
            if (!wait.isZero()) {
                sleeper.sleep(wait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for " + host, e);
        }
    }

    private synchronized Duration reserve(String host, Duration pause) throws IOException {
        Instant now = clock.instant();
        Instant turn = next.getOrDefault(host, now);
        Instant when = turn.isBefore(now) ? now : turn;
        Duration wait = Duration.between(now, when);
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            throw new LeftAlone(host + " asked to be left alone until " + when, when);
        }
        next.put(host, when.plus(pause));
        return wait;
    }

    /** Takes note of an answer that asks to come back later. */
    synchronized void note(String host, HttpAnswer answer) {
        retryAfter(answer, clock.instant()).ifPresent(when -> next.merge(host, when, (a, b) -> a.isAfter(b) ? a : b));
    }

    /** When the server asked to come back: seconds or a date (RFC 9110, 10.2.3); only with the answers 429 and 503. */
    static Optional<Instant> retryAfter(HttpAnswer answer, Instant now) {
        String value = answer.header("retry-after");
        if (value == null || (answer.status() != 429 && answer.status() != 503)) {
            return Optional.empty();
        }
        if (value.matches("[0-9]{1,9}")) {
            return Optional.of(now.plusSeconds(Long.parseLong(value)));
        }
        try {
            return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // not a time at all: nothing was asked that can be done
        }
    }
}
