package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Actor;
import org.hearsay.model.Chain;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Reads the voices between a speaker and the outlet: to which paper it was said, which agency passes it on. */
final class ChainReader {

    private static final int CITING = 14;

    private final Scene scene;
    private final Cast cast;
    private final Sources sources;
    private final SpeakerResolver speakers;

    ChainReader(Scene scene, Cast cast, Sources sources, SpeakerResolver speakers) {
        this.scene = scene;
        this.cast = cast;
        this.sources = sources;
        this.speakers = speakers;
    }

    /** The chain of the draft, asked for before its own speaker is: "it quoted him" names who spoke before. */
    Chain chain(Draft draft) {
        Set<String> voices = new LinkedHashSet<>();
        Range carrier = draft.carrier();
        if (carrier != null && SpeakerResolver.isPronoun(scene.words(), carrier)) {
            addMeant(carrier, voices);
        } else {
            addName(carrier, false, voices);
        }
        addName(draft.addressee(), true, voices);
        if (voices.isEmpty()) {
            addName(quotedBy(draft), false, voices);
        }
        return voices.isEmpty() ? Chain.DIRECT : new Chain(List.copyOf(voices));
    }

    private void addMeant(Range pronoun, Set<String> voices) {
        Speaker speaker = speakers.carrier(pronoun);
        if (speaker != null) {
            voices.add(speaker.name());
        }
    }

    private void addName(@Nullable Range range, boolean outletOnly, Set<String> voices) {
        if (range == null) {
            return;
        }
        String outlet = outletIn(range);
        String name = outlet == null ? nameOf(range) : outlet;
        if (!outletOnly || outlet != null || sources.isOutlet(name)) {
            voices.add(name);
        }
    }

    /** The first name in the range that is an outlet's, or stands behind a noun for one: "the newspaper NAME". */
    private @Nullable String outletIn(Range range) {
        String outlet = null;
        for (int i = cast.lastBefore(range.to()); i >= 0; i--) {
            Range name = cast.mentions().get(i).range();
            if (name.from() < range.from()) {
                return outlet;
            }
            String known = cast.actorOf(i).name();
            boolean called = name.from() > range.from()
                    && sources.isOutletNoun(scene.words().form(name.from() - 1));
            outlet = called || sources.isOutlet(known) ? known : outlet;
        }
        return outlet;
    }

    /** The first name in the range, else the words. */
    private String nameOf(Range range) {
        List<Actor> named = new ArrayList<>();
        for (int i = cast.lastBefore(range.to()); i >= 0; i--) {
            if (cast.mentions().get(i).range().from() < range.from()) {
                break;
            }
            named.add(0, cast.actorOf(i));
        }
        return named.isEmpty()
                ? sources.plain(scene.words(), range)
                : named.get(0).name();
    }

    /** ", as quoted by Y" after the words. */
    private @Nullable Range quotedBy(Draft draft) {
        Words words = scene.words();
        int from = draft.cue() == null ? -1 : draft.cue().to();
        for (Range content : draft.content()) {
            from = Math.max(from, content.to());
        }
        for (int i = from; i >= 0 && i < Math.min(words.size(), from + CITING) && !words.startsParagraph(i); i++) {
            boolean passes = words.is(i, "quoted") || words.is(i, "cited") || words.is(i, "reported");
            if ((words.is(i, "as") && words.is(i + 2, "by") && wordsPass(words, i + 1))
                    || (passes && words.is(i + 1, "by"))) {
                int by = words.is(i + 1, "by") ? i + 1 : i + 2;
                return phraseAfter(by + 1);
            }
            if (words.is(i, ".") && !words.touchesPrevious(i + 1)) {
                return null;
            }
        }
        return null;
    }

    private static boolean wordsPass(Words words, int i) {
        return words.is(i, "quoted") || words.is(i, "cited") || words.is(i, "reported") || words.is(i, "carried");
    }

    private @Nullable Range phraseAfter(int from) {
        Words words = scene.words();
        int to = from;
        while (words.has(to)
                && to - from < CITING
                && words.isWord(to)
                && (words.is(to, WordClass.DETERMINER)
                        || (!words.is(to, WordClass.PREPOSITION)
                                && !words.is(to, WordClass.TIME)
                                && !words.is(to, WordClass.COORDINATOR)))) {
            to++;
        }
        return to > from ? new Range(from, to) : null;
    }
}
