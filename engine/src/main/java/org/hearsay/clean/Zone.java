package org.hearsay.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The run of lines that is the report: the one with most prose and least else.
 *
 * @param begin its first line
 * @param end one past its last line
 */
record Zone(int begin, int end) {

    private static final int PROSE_MOST = 40;
    private static final int OTHER = -8;

    static Zone of(List<Line> lines, @Nullable String[] verdicts) {
        int[] weights = new int[lines.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(lines.get(i), verdicts[i]);
        }
        return of(weights);
    }

    /** The run of greatest weight. */
    static Zone of(int[] weights) {
        int best = 0;
        int sum = 0;
        int from = 0;
        Zone zone = new Zone(0, 0);
        for (int i = 0; i < weights.length; i++) {
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += weights[i];
            if (sum > best) {
                best = sum;
                zone = new Zone(from, i + 1);
            }
        }
        return zone;
    }

    private static int weight(Line line, @Nullable String verdict) {
        if (verdict != null) {
            return 0;
        }
        return line.isProse() ? Math.min(line.words(), PROSE_MOST) : OTHER;
    }

    boolean covers(int line) {
        return begin <= line && line < end;
    }
}
