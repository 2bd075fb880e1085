package org.hearsay.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the words of a number: "twenty-four", "two hundred", "nineteen ninety-six", "twenty-first", "2 1/2". */
final class NumberReader {

    private static final List<String> HALF = List.of("and", "a", "half");

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
        if (word.is(SpelledNumber.CARDINAL)) {
            return spelled();
        }
        String number = word.readings().get("NUM");
        if (number != null && isHalf(at + 1)) {
            return joined(4, Map.of("NUM", number + ".5"));
        }
        at++;
        return word;
    }

    private boolean isHalf(int from) {
        return isForm(from, "1") && isForm(from + 1, "/") && isForm(from + 2, "2");
    }

    private Word spelled() {
        SpelledNumber number = new SpelledNumber();
        int end = at;
        int next = at;
        while (next < words.size() && number.takes(words.get(next))) {
            end = next + 1;
            next = isJoint(end) ? end + 1 : end;
        }
        Map<String, String> readings =
                new HashMap<>(end == at + 1 ? words.get(at).readings() : Map.of());
        readings.putAll(number.readings());
        int half = halfInWords(end);
        if (half > end) {
            readings.put("NUM", number.value() + ".5");
            return joined(half - at, readings);
        }
        return joined(end - at, readings);
    }

    /** Where "and a half", with or without hyphens, ends; {@code from} if it is not there. */
    private int halfInWords(int from) {
        int index = from;
        for (String part : HALF) {
            index += isForm(index, "-") ? 1 : 0;
            if (!isForm(index, part)) {
                return from;
            }
            index++;
        }
        return index;
    }

    private boolean isJoint(int index) {
        return isForm(index, "-")
                || (isForm(index, "and") && words.get(index - 1).is("HUNDREDS"));
    }

    private boolean isForm(int index, String form) {
        return index < words.size() && words.get(index).form().equals(form);
    }

    private Word joined(int count, Map<String, String> readings) {
        Word first = words.get(at);
        Word last = words.get(at + count - 1);
        at += count;
        return new Word(first.begin(), last.end(), first.form(), first.capital(), first.gap(), readings);
    }
}
