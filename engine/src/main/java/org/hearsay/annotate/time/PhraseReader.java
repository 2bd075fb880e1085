package org.hearsay.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes one word of several that mean one thing: "at least", "Christmas Eve". The longest phrase wins. */
final class PhraseReader {

    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    /** The forms of a phrase's words and what they mean together. */
    private record Phrase(List<String> forms, boolean capital, Map<String, String> readings) {}

    void add(String written, boolean capital, Reading reading) {
        List<String> forms = List.of(written.split(" "));
        List<Phrase> alike = phrases.computeIfAbsent(forms.get(0), form -> new ArrayList<>());
        alike.add(new Phrase(forms, capital, Map.of(reading.kind(), reading.value())));
        alike.sort((a, b) -> b.forms.size() - a.forms.size());
    }

    List<Word> withPhrases(List<Word> words) {
        List<Word> joined = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            Phrase phrase = at(words, at);
            if (phrase == null) {
                joined.add(words.get(at++));
                continue;
            }
            Word first = words.get(at);
            at += phrase.forms.size();
            Word last = words.get(at - 1);
            String form = String.join(" ", phrase.forms);
            joined.add(new Word(first.begin(), last.end(), form, first.capital(), first.gap(), phrase.readings));
        }
        return joined;
    }

    private @Nullable Phrase at(List<Word> words, int at) {
        for (Phrase phrase : phrases.getOrDefault(words.get(at).form(), List.of())) {
            if (fits(phrase, words, at)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean fits(Phrase phrase, List<Word> words, int at) {
        if (at + phrase.forms.size() > words.size()
                || (phrase.capital && !words.get(at).capital())) {
            return false;
        }
        for (int i = 1; i < phrase.forms.size(); i++) {
            Word word = words.get(at + i);
            if (word.gap() == Word.Gap.PARAGRAPH || !word.form().equals(phrase.forms.get(i))) {
                return false;
            }
        }
        return true;
    }
}
