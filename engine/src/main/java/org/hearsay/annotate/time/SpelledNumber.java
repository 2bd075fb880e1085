package org.hearsay.annotate.time;

import java.util.HashMap;
import java.util.Map;

/** A number that grows word by word: "two", "hundred", "twenty", "first". */
final class SpelledNumber {

    /** The kind of the words that make a number. */
    static final String CARDINAL = "CARD";

    private static final String ORDINAL = "ORD";

    private int total;
    private int part;
    private int last;
    private int count;
    private boolean ordinal;
    private boolean year;

    /** Takes {@code word} in if the number may go on with it. */
    boolean takes(Word word) {
        if (word.is(ORDINAL) && !ordinal && isTens() && number(word, ORDINAL) < 10) {
            ordinal = true;
            part += number(word, ORDINAL);
            return true;
        }
        if (ordinal || !word.is(CARDINAL) || count > 8) {
            return false;
        }
        int value = number(word, CARDINAL);
        boolean fits = count == 0 || multiplies(value) || adds(value) || isEndOfYear(value);
        if (fits) {
            add(value);
        }
        return fits;
    }

    private void add(int value) {
        if (count > 0 && multiplies(value)) {
            part *= value;
            if (value == 1000) {
                total = part;
                part = 0;
            }
        } else if (count == 0 || adds(value)) {
            part += value;
        } else {
            part = part * 100 + value;
            year = true;
        }
        last = value;
        count++;
    }

    private boolean multiplies(int value) {
        return (value == 100 && part > 0 && part < 100) || (value == 1000 && total == 0 && part > 0 && part < 1000);
    }

    private boolean adds(int value) {
        return (value < 100 && last >= 100) || (value < 10 && isTens());
    }

    /** "Nineteen ninety-six". */
    private boolean isEndOfYear(int value) {
        return count == 1 && part >= 17 && part <= 20 && value >= 10 && value < 100;
    }

    private boolean isTens() {
        return last >= 20 && last < 100 && last % 10 == 0;
    }

    int value() {
        return total + part;
    }

    Map<String, String> readings() {
        Map<String, String> readings = new HashMap<>();
        int value = value();
        if (ordinal) {
            FigureReader.ordinal(value, readings);
            return readings;
        }
        readings.put("NUM", Integer.toString(value));
        readings.put("SPELLED", Integer.toString(value));
        if (year || (count > 1 && value >= 2000 && value < 2100)) {
            readings.put("YEAR", Integer.toString(value));
        }
        if (value >= 1 && value <= 12) {
            readings.put("HOUR", FigureReader.padded(Integer.toString(value)));
        }
        return readings;
    }

    private static int number(Word word, String kind) {
        return Integer.parseInt(word.readings().getOrDefault(kind, "0"));
    }
}
