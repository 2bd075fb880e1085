package org.hearsay.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.language.Tokenizer;

/**
 * Counts reports and tokens and times the stages. Stages are timed from any thread; the rest is for the one thread that
 * runs the task.
 */
final class Meter {

    private static final long SECOND = 1_000_000_000L;

    private final String task;
    private final Consumer<String> progress;
    private final ConcurrentMap<String, LongAdder> stages = new ConcurrentHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private final Map<String, String> remarks = new LinkedHashMap<>();
    private long begin = System.nanoTime();
    private long end;
    private long peak;
    private long counting;
    private long told = begin;
    private int reports;
    private long tokens;

    Meter(String task, Consumer<String> progress) {
        this.task = task;
        this.progress = progress;
    }

    /** Says which stages there are, in the order in which the result lists them. */
    void expect(String... names) {
        for (String name : names) {
            order.add(name);
            stages.put(name, new LongAdder());
        }
    }

    /** Lets the time begin now, for a task that warms up first. */
    void restart() {
        begin = System.nanoTime();
        told = begin;
    }

    /** Lets the time end now, and takes the peak of memory, for a task that goes on to measure something else. */
    void stop() {
        end = System.nanoTime();
        peak = PeakMemory.bytes();
    }

    /** A line more for the result. */
    void remark(String name, String figures) {
        remarks.put(name, figures);
    }

    <T> T time(String stage, Supplier<T> work) {
        LongAdder spent = stages.get(stage);
        if (spent == null) {
            throw new IllegalArgumentException("expected one of " + order + ", found '" + stage + "'");
        }
        long before = System.nanoTime();
        try {
            return work.get();
        } finally {
            spent.add(System.nanoTime() - before);
        }
    }

    /** The same items, with the time that it takes to come by them. */
    <T> Iterator<T> timed(String stage, Iterator<T> items) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return time(stage, items::hasNext);
            }

            @Override
            public T next() {
                return time(stage, items::next);
            }
        };
    }

    void read(String text) {
        long before = System.nanoTime();
        tokens += Tokenizer.tokens(text).size();
        reports++;
        long after = System.nanoTime();
        counting += after - before;
        if (after - told > SECOND) {
            told = after;
            progress.accept(task + ": " + reports + " reports read");
        }
    }

    void lost(String location, String reason) {
        lost.add(location + ": " + reason);
    }

    BenchResult result() {
        if (end == 0) {
            stop();
        }
        Duration elapsed = Duration.ofNanos(end - begin - counting);
        Map<String, Duration> spent = new LinkedHashMap<>();
        for (String stage : order) {
            LongAdder adder = stages.get(stage);
            spent.put(stage, Duration.ofNanos(adder == null ? 0 : adder.sum()));
        }
        return new BenchResult(task, reports, lost, tokens, elapsed, peak, spent, remarks);
    }
}
