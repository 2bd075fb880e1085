package org.hearsay.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Works on several items at once, on all cores, and hands the results on in the order of the items. */
final class Batches {

    private static final int SIZE = 64;

    private Batches() {}

    /** Closes {@code items} at the end; {@code taker} gets one result at a time, on the calling thread. */
    static <A, B> void each(Stream<A> items, Function<A, B> work, Consumer<B> taker) {
        try (items) {
            each(items.iterator(), work, taker);
        }
    }

    static <A, B> void each(Iterator<A> items, Function<A, B> work, Consumer<B> taker) {
        while (items.hasNext()) {
            List<A> batch = new ArrayList<>(SIZE);
            while (batch.size() < SIZE && items.hasNext()) {
                batch.add(items.next());
            }
            batch.parallelStream().map(work).toList().forEach(taker);
        }
    }
}
