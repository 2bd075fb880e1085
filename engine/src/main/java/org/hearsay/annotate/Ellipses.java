package org.hearsay.annotate;

import java.util.Map;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * "One official said ... Another said ...": a source without a noun is of the kind of the source before it, and kept
 * back as that is.
 */
final class Ellipses {

    /** An article and "yet" may stand before the word. */
    private static final int LONGEST = 3;

    private static final Map<String, String> WORDS =
            Lexicon.of(Ellipses.class, "ellipses.tsv").table();

    private final Words words;
    private final Sources sources;
    private @Nullable String noun;
    private boolean body;

    Ellipses(Words words, Sources sources) {
        this.words = words;
        this.sources = sources;
    }

    /** Whether the source is a number or "another" and no more. */
    boolean isOne(Range source) {
        int last = source.to() - 1;
        String needed = WORDS.get(words.form(last));
        if (needed == null || source.size() > LONGEST) {
            return false;
        }
        for (int i = source.from(); i < last; i++) {
            if (!words.is(i, "a") && !words.is(i, "an") && !words.is(i, "the") && !words.is(i, "yet")) {
                return false;
            }
        }
        return needed.equals("article") == (source.size() > 1 && !words.is(source.from(), "yet"));
    }

    /** Notes who has just spoken. */
    void hear(Range source, Voice voice) {
        if (!SpeakerResolver.isPronoun(words, source) && !isOne(source)) {
            noun = sources.personNoun(words, source);
            body = voice.body();
        }
    }

    /** Who speaks by the source. */
    Voice voice(Range source) {
        String some = sources.description(words, source, source);
        boolean many = "many".equals(WORDS.get(words.form(source.to() - 1)));
        String name = noun == null || many ? some : some + " " + noun;
        return new Voice(new Speaker(name, null, true, null), many, body && noun == null);
    }
}
