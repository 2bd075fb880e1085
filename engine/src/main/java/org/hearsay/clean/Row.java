package org.hearsay.clean;

import java.util.Arrays;

/** The features of one line or block, in the order in which they are added. */
final class Row {

    private float[] values = new float[128];
    private int size;

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

    float[] values() {
        return Arrays.copyOf(values, size);
    }
}
