package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    private final ExecutorService executor = Executors.newFixedThreadPool(4);

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void handsResultsBackInTheOrderOfTheItemsHoweverLongEachTakes() {
        Random random = new Random(11);
        Iterator<Integer> items = IntStream.range(0, 200).iterator();
        List<Integer> results = new ArrayList<>();

        new OrderedWork<>(
                        items,
                        item -> {
                            pause(random.nextInt(3));
                            return item * 2;
                        },
                        executor,
                        8)
                .forEachRemaining(results::add);

        assertThat(results)
                .isEqualTo(IntStream.range(0, 200).map(i -> i * 2).boxed().toList());
    }

    @Test
    void takesNoMoreItemsThanItsWindowAhead() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> items =
                IntStream.range(0, 100).peek(i -> taken.incrementAndGet()).iterator();
        OrderedWork<Integer, Integer> work = new OrderedWork<>(items, item -> item, executor, 8);

        work.next();

        // A stream's iterator looks one item ahead of what it hands out.
        assertThat(taken.get()).isBetween(8, 9);
    }

    @Test
    void passesOnWhatTheWorkThrows() {
        OrderedWork<Integer, Integer> work = new OrderedWork<>(
                List.of(1).iterator(),
                item -> {
                    throw new IllegalArgumentException("seven");
                },
                executor,
                8);
        assertThatThrownBy(work::next).hasMessageContaining("seven");
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
