package org.hearsay.annotate.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Puts what is of like size together, for the pieces of a run are padded to one length. */
final class Batches {

    private Batches() {}

    /** All {@code items}, the smallest first, cut so that none but an oversized one is more than the pieces a run may hold. */
    static <T> List<List<T>> of(List<T> items, ToIntFunction<T> size) {
        int most = (int) Running.NUMBERS.number("batch");
        List<T> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingInt(size));
        List<List<T>> batches = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && size.applyAsInt(sorted.get(to)) * (to + 1 - from) <= most) {
                to++;
            }
            batches.add(sorted.subList(from, to));
            from = to;
        }
        return batches;
    }
}
