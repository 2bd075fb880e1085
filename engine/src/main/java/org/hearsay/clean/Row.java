package org.hearsay.clean;

import java.util.Arrays;

/** The features of one line or block, in the order in which they are added; one row serves a page's blocks in turn. */
final class Row {

    private static final float[] LOGS = logs();

    private float[] values = new float[128];
    private int size;

    // The logarithm of a count is asked for a dozen times a block, and most counts are small.
    private static float[] logs() {
        float[] logs = new float[1 << 12];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = (float) Math.log1p(i);
        }
        return logs;
    }

    /** Begins anew. */
    Row cleared() {
        size = 0;
        return this;
    }

    Row add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = (float) value;
        return this;
    }

    Row add(boolean value) {
        return add(value ? 1 : 0);
    }

    /** Adds the natural logarithm of one more than {@code count}. */
    Row addLog(int count) {
        return add(count < LOGS.length ? LOGS[count] : Math.log1p(count));
    }

    /** The values so far and whatever stands behind them; they change when the row is cleared. */
    float[] values() {
        return values;
    }

    /** The values so far, to keep. */
    float[] copy() {
        return Arrays.copyOf(values, size);
    }
}
