package org.hearsay.story;

import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Copy;

/**
 * What two texts share, seen from one of them.
 *
 * @param here the one
 * @param there the other
 * @param stretches in the order of {@code here}
 */
record Overlap(Words here, Words there, List<Stretch> stretches) {

    static Overlap of(Words here, Words there, List<Stretch> stretches) {
        return new Overlap(
                here,
                there,
                stretches.stream()
                        .sorted(Comparator.comparingInt(Stretch::here))
                        .toList());
    }

    /** The same, seen from the other text. */
    Overlap turned() {
        return of(there, here, stretches.stream().map(Stretch::turned).toList());
    }

    int same() {
        return stretches.stream().mapToInt(Stretch::same).sum();
    }

    int unquoted() {
        return stretches.stream().mapToInt(Stretch::unquoted).sum();
    }

    int longest() {
        return stretches.stream().mapToInt(Stretch::same).max().orElse(0);
    }

    /** The part of this text's words that the shared stretches cover. */
    double share() {
        return part(same(), here);
    }

    /** The part of the other text's words that they cover. */
    double shareThere() {
        return part(same(), there);
    }

    private static double part(int words, Words of) {
        return of.size() == 0 ? 0 : Math.min(1, words / (double) of.size());
    }

    /** The part of the words amid shared stretches that was changed on this side. */
    double edited() {
        int covered = stretches.stream()
                .mapToInt(stretch -> stretch.hereLast() - stretch.here() + 1)
                .sum();
        return covered == 0 ? 0 : 1 - same() / (double) covered;
    }

    List<Copy.Shared> spans() {
        return stretches.stream().map(stretch -> stretch.spans(here, there)).toList();
    }
}
