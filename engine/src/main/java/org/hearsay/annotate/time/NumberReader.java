package org.hearsay.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the words of a number: "twenty-four", "two hundred", "nineteen ninety-six", "twenty-first", "2 1/2". */
final class NumberReader {

    private static final String CARDINAL = "CARD";

    private final List<Word> words;
    private int at;

    private NumberReader(List<Word> words) {
        this.words = words;
    }

    static List<Word> withNumbers(List<Word> words) {
        NumberReader reader = new NumberReader(words);
        List<Word> joined = new ArrayList<>(words.size());
        while (reader.at < words.size()) {
            joined.add(reader.next());
        }
        return joined;
    }

    private Word next() {
        Word word = words.get(at);
        if (word.is(CARDINAL)) {
            return spelled();
        }
        if (word.is("NUM") && isHalf(at + 1)) {
            at += 4;
            return joined(word, words.get(at - 1), Map.of("NUM", word.readings().get("NUM") + ".5"));
        }
        at++;
        return word;
    }

    private boolean isHalf(int from) {
        return from + 2 < words.size()
                && words.get(from).form().equals("1")
                && words.get(from + 1).form().equals("/")
                && words.get(from + 2).form().equals("2");
    }

    private Word spelled() {
        Word first = words.get(at);
        Word last = first;
        long total = 0;
        long part = value(first);
        int end = at + 1;
        int previous = (int) part;
        while (end < words.size()) {
            int skip = isJoint(end) ? end + 1 : end;
            if (skip >= words.size()) {
                break;
            }
            Word word = words.get(skip);
            if (word.is("ORD") && previous >= 20 && previous < 100 && number(word, "ORD") < 10) {
                return ordinal(first, skip, (int) (total + part + number(word, "ORD")));
            }
            if (!word.is(CARDINAL)) {
                break;
            }
            int value = value(word);
            if (value >= 1000 && part < 1000) {
                total += part * value;
                part = 0;
            } else if (value == 100 && part > 0 && part < 100) {
                part *= 100;
            } else if ((value < 100 && previous >= 100) || (value < 10 && previous >= 20)) {
                part += value;
            } else if (value >= 10 && value < 100 && previous >= 17 && previous <= 20 && part == previous) {
                part = part * 100 + value;
            } else {
                break;
            }
            previous = value;
            last = word;
            end = skip + 1;
        }
        at = end;
        return cardinal(first, last, total + part);
    }

    private boolean isJoint(int index) {
        String form = words.get(index).form();
        return form.equals("-")
                || form.equals("and") && index > 0 && words.get(index - 1).is("HUNDREDS");
    }

    private Word ordinal(Word first, int last, int number) {
        at = last + 1;
        Map<String, String> readings = new HashMap<>();
        FigureReader.ordinal(number, readings);
        return joined(first, words.get(last), readings);
    }

    private static Word cardinal(Word first, Word last, long number) {
        Map<String, String> readings = new HashMap<>(first == last ? first.readings() : Map.of());
        readings.put("NUM", Long.toString(number));
        readings.put("SPELLED", Long.toString(number));
        if (first != last && number >= 1000 && number < 2100) {
            readings.put("YEAR", Long.toString(number));
        }
        if (number >= 1 && number <= 31) {
            readings.put("DAY", FigureReader.padded(Long.toString(number)));
        }
        if (number >= 1 && number <= 12) {
            readings.put("HOUR", FigureReader.padded(Long.toString(number)));
        }
        return joined(first, last, readings);
    }

    private static Word joined(Word first, Word last, Map<String, String> readings) {
        return new Word(first.begin(), last.end(), first.form(), first.capital(), first.gap(), readings);
    }

    private static int value(Word word) {
        return number(word, CARDINAL);
    }

    private static int number(Word word, String kind) {
        return Integer.parseInt(word.readings().getOrDefault(kind, "0"));
    }
}
