package org.hearsay.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;

/**
 * Polls feeds until it is stopped, and hands on each entry once, and an edited one again.
 *
 * <p>What it knows of a feed lives in the {@link FeedState}, and is kept after the feed's new entries were handed on: a
 * crash in between brings them again, and none is lost. A feed that fails is asked less and less often, and never before
 * the time that it named. For one thread.
 */
public final class FeedWatcher {

    private static final int MOST_DOUBLINGS =
            (int) Lexicon.of(FeedWatcher.class, "ingest-defaults.tsv").number("most-doublings");
    private static final Duration NAP = Duration.ofSeconds(1);
    private static final int HEAD = 1 << 13;

    private final IngestSettings settings;
    private final FeedState state;
    private final Web web;
    private final Sleeper sleeper;

    public FeedWatcher(IngestSettings settings, FeedState state, Clock clock, Sleeper sleeper) {
        this(settings, state, new Web(settings, clock, sleeper), sleeper);
    }

    FeedWatcher(IngestSettings settings, FeedState state, Web web, Sleeper sleeper) {
        this.settings = settings;
        this.state = state;
        this.web = web;
        this.sleeper = sleeper;
    }

    /**
     * Polls {@code feeds}, each every {@code interval}, until {@code stopped} says so or the thread is interrupted.
     *
     * @param rows takes each new report and each trouble; what it throws ends the watch
     * @throws BadInput if a feed is no http or https address
     */
    public void watch(
            List<String> feeds, Duration interval, Consumer<Outcome<RawReport>> rows, BooleanSupplier stopped) {
        feeds.forEach(FeedWatcher::requireWeb);
        try {
            while (!stopped.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
                for (String feed : feeds) {
                    if (!stopped.getAsBoolean() && isDue(feed)) {
                        poll(feed, interval, rows);
                    }
                }
                sleeper.sleep(NAP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Asks one feed now, whether or not its time has come, and hands on what is new.
     *
     * @return how the feed is doing
     */
    public FeedHealth poll(String feed, Duration interval, Consumer<Outcome<RawReport>> rows) {
        FeedMemory before = state.of(feed).orElseGet(() -> FeedMemory.of(feed));
        FeedMemory after = ask(before, interval, rows);
        state.keep(after);
        return after.health();
    }

    private FeedMemory ask(FeedMemory before, Duration interval, Consumer<Outcome<RawReport>> rows) {
        String feed = before.health().feed();
        HttpAnswer answer;
        try {
            answer = web.get(feed, conditions(before));
        } catch (IOException e) {
            String words = Rows.words(e);
            rows.accept(
                    e instanceof Refused
                            ? Rows.dropped(feed, "it is not fetched: " + words)
                            : Rows.failed(feed, words));
            return failed(before, words, e instanceof LeftAlone host ? host.until() : now(), interval);
        }
        if (answer.status() == 304) {
            return before.with(before.health().succeeded(now(), 0), now().plus(interval));
        }
        String trouble = trouble(answer);
        if (!trouble.isEmpty()) {
            rows.accept(Rows.failed(feed, trouble));
            return failed(before, trouble, Manners.retryAfter(answer, now()).orElse(now()), interval);
        }
        return delivered(before, answer, interval, rows);
    }

    private FeedMemory delivered(
            FeedMemory before, HttpAnswer answer, Duration interval, Consumer<Outcome<RawReport>> rows) {
        String feed = before.health().feed();
        Formats pages = new Formats(settings, FeedRules.AS_THEY_STAND, null);
        FeedRules inner = settings.linkedPages() ? new LinkedPages(web, pages) : FeedRules.AS_THEY_STAND;
        SeenEntries seen = new SeenEntries(before.seen(), inner);
        Formats formats = new Formats(settings, seen, null);
        Reports reports = new Guarded(feed, () -> formats.read(Web.content(feed, answer, Known.NOTHING), As.AUTO));
        Delivery delivery = new Delivery(feed);
        delivery.drain(reports, rows);
        FeedHealth health = before.health().succeeded(now(), delivery.kept);
        if (!delivery.broken.isEmpty()) {
            // Entries came, but not all: say so, and do not ask next time for what is newer than this.
            FeedHealth partly = new FeedHealth(feed, health.lastSuccess(), now(), delivery.broken, 0, health.reports());
            return new FeedMemory(partly, null, null, now().plus(interval), seen.entries());
        }
        // Where a page is still owed, the feed is to be had whole next time.
        String etag = seen.owesSome() ? null : answer.header("etag");
        String lastModified = seen.owesSome() ? null : answer.header("last-modified");
        return new FeedMemory(health, etag, lastModified, now().plus(interval), seen.entries());
    }

    /** What came of one answer. */
    private static final class Delivery {
        private final String feed;
        private long kept;
        private String broken = "";

        Delivery(String feed) {
            this.feed = feed;
        }

        void drain(Reports reports, Consumer<Outcome<RawReport>> rows) {
            try (reports) {
                for (Outcome<RawReport> row = reports.next(); row != null; row = reports.next()) {
                    rows.accept(row);
                    kept += row instanceof Outcome.Kept<RawReport> ? 1 : 0;
                    if (row instanceof Outcome.Failed<RawReport> failed
                            && failed.location().equals(feed)) {
                        broken = failed.cause();
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("every source is guarded", e);
            }
        }
    }

    /** Asked again after the interval, doubled for each failure in a row, and not before {@code earliest}. */
    private FeedMemory failed(FeedMemory before, String error, Instant earliest, Duration interval) {
        FeedHealth health = before.health().failed(now(), error);
        int doublings = Math.min(health.failures() - 1, MOST_DOUBLINGS);
        Instant next = now().plus(interval.multipliedBy(1L << doublings));
        return before.with(health, next.isAfter(earliest) ? next : earliest);
    }

    private static String trouble(HttpAnswer answer) {
        if (answer.status() != 200) {
            return "expected the answer 200, found " + answer.status();
        }
        Head head = new Head(Arrays.copyOf(answer.body(), Math.min(HEAD, answer.body().length)));
        Kind kind = KindDetector.detect(head, "");
        return kind == Kind.FEED || kind == Kind.JSON ? "" : "expected a feed, found something else (" + kind + ")";
    }

    private static Map<String, String> conditions(FeedMemory memory) {
        Map<String, String> conditions = new LinkedHashMap<>();
        if (memory.etag() != null) {
            conditions.put("If-None-Match", memory.etag());
        }
        if (memory.lastModified() != null) {
            conditions.put("If-Modified-Since", memory.lastModified());
        }
        return conditions;
    }

    private boolean isDue(String feed) {
        return state.of(feed)
                .map(FeedMemory::notBefore)
                .map(when -> !when.isAfter(now()))
                .orElse(true);
    }

    private Instant now() {
        return web.clock().instant();
    }

    private static void requireWeb(String feed) {
        if (!WebAddress.isWeb(feed)) {
            throw new BadInput("expected the http or https address of a feed, found '" + feed + "'");
        }
    }
}
