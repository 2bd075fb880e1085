package org.hearsay.annotate.time;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The readings of a word written in figures: "13" is a number, a day, an hour and the end of a year. */
final class FigureReader {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}+(?:,\\d{3}){1,2}+");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}+\\.\\d{1,3}+");
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4])[:.]([0-5]\\d)(?::[0-5]\\d)?");
    private static final Pattern DOTTED_DATE = Pattern.compile("([0-3]?\\d)\\.([01]?\\d)\\.((?:19|20)\\d\\d)");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,4}+)(?:st|nd|rd|th)");

    private FigureReader() {}

    static Map<String, String> readings(String form) {
        if (form.isEmpty() || form.length() > 16 || form.charAt(0) < '0' || form.charAt(0) > '9') {
            return Map.of();
        }
        Map<String, String> readings = new HashMap<>();
        Matcher ordinal = ORDINAL.matcher(form);
        Matcher clock = CLOCK.matcher(form);
        Matcher dotted = DOTTED_DATE.matcher(form);
        if (WHOLE.matcher(form).matches()) {
            whole(form, readings);
        } else if (GROUPED.matcher(form).matches()) {
            readings.put("NUM", form.replace(",", ""));
        } else if (ordinal.matches()) {
            ordinal(Integer.parseInt(ordinal.group(1)), readings);
        } else if (dotted.matches()) {
            readings.put("DATE", dotted.group(3) + "-" + padded(dotted.group(2)) + "-" + padded(dotted.group(1)));
        }
        if (DECIMAL.matcher(form).matches()) {
            readings.put("NUM", form);
        }
        if (clock.matches()) {
            readings.put(form.contains(":") ? "CLOCK" : "DOTCLOCK", padded(clock.group(1)) + ":" + clock.group(2));
        }
        return readings;
    }

    private static void whole(String form, Map<String, String> readings) {
        int number = Integer.parseInt(form);
        readings.put("NUM", Integer.toString(number));
        if (number <= 24 && form.length() <= 2) {
            readings.put("HOUR", padded(form));
        }
        if (number >= 1 && number <= 31 && form.length() <= 2) {
            readings.put("DAY", padded(form));
        }
        if (number >= 1 && number <= 12 && form.length() <= 2) {
            readings.put("MM", padded(form));
        }
        if (form.length() == 2) {
            readings.put("YY", form);
        }
        if (form.length() == 4 && number < 2400 && number % 100 < 60) {
            readings.put("HHMM", form.substring(0, 2) + ":" + form.substring(2));
        }
        if (form.length() == 4 && number >= 1000 && number < 2200) {
            readings.put("YEAR", form);
        }
    }

    static void ordinal(int number, Map<String, String> readings) {
        readings.put("ORD", Integer.toString(number));
        if (number >= 1 && number <= 31) {
            readings.put("DAYTH", padded(Integer.toString(number)));
        }
    }

    static String padded(String figures) {
        return figures.length() < 2 ? "0" + figures : figures;
    }
}
