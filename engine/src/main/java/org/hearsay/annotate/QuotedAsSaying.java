package org.hearsay.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** "X was quoted by Y as saying ...", "X was quoted as saying by Y", "Y quoted X as telling Z ...": X speaks, Y passes it on. */
final class QuotedAsSaying {

    private static final int NEAR = 8;
    private static final int BETWEEN = 16;

    private final CueLexicon lexicon;
    private final Phrases phrases;
    private final ComplementReader complements;
    private final ContentReader contents;

    QuotedAsSaying(CueLexicon lexicon, Phrases phrases, ComplementReader complements, ContentReader contents) {
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.complements = complements;
        this.contents = contents;
    }

    /** The "as saying" that belongs to the cue, as a cue of its own; null where there is none. */
    @Nullable
    Cue saying(Scene scene, Range stretch, Cue cue) {
        Words words = scene.words();
        int limit = Math.min(stretch.to() - 1, cue.after() + BETWEEN);
        for (int i = cue.after(); i < limit && staysWithin(scene, i); i++) {
            CueWord word = words.is(i, "as") && !words.is(i - 1, "well") ? lexicon.word(words.form(i + 1)) : null;
            if (word != null && word.tense() == CueWord.Tense.ING && passesOn(cue.word(), word)) {
                return new Cue(new Range(i, i + 2), i + 1, word, Cue.Voice.PARTICIPLE, false);
            }
        }
        return null;
    }

    /** "Quoted as warning", but "described as promising" is no saying. */
    private static boolean passesOn(CueWord cue, CueWord word) {
        boolean plain = word.verb().equals("say") || word.verb().equals("tell");
        return plain || (word.says() && isQuoting(cue.verb()));
    }

    /** Whether the verb passes on what others said. */
    static boolean isQuoting(String verb) {
        return verb.equals("quote") || verb.equals("cite");
    }

    private static boolean staysWithin(Scene scene, int i) {
        Words words = scene.words();
        boolean clause = words.is(i, WordClass.AUXILIARY) || words.is(i, WordClass.VERB) || words.is(i, ";");
        return !clause && scene.quoteAt(i) == null && !words.is(i, ":") && !scene.startsSentence(i);
    }

    /** "X was quoted [by Y] as saying [by Y]": the subject speaks. */
    @Nullable
    Draft passive(Scene scene, Range stretch, Cue cue, Cue saying) {
        Range subject = phrases.subjectBefore(scene, stretch, cue.range().from());
        if (subject == null) {
            return null;
        }
        int by = by(scene.words(), cue.after(), saying.range().from());
        Range carrier = by < 0 ? null : phrases.nounAfter(scene, stretch, by + 1, false);
        Range whole = new Range(cue.range().from(), saying.after());
        Draft draft = draft(subject, whole, cue.worded(scene.words(), "QUOTED AS SAYING", true), carrier);
        return told(scene, stretch, saying, subject, draft);
    }

    /** "Y quoted X as saying": the object speaks, and whoever {@code carrier} is passes it on. */
    @Nullable
    Draft active(Scene scene, Range stretch, Cue cue, Cue saying, @Nullable Range carrier) {
        Range object = phrases.nounAfter(scene, stretch, cue.after(), true);
        if (object == null || object.to() > saying.range().from()) {
            return null;
        }
        Draft draft = draft(object, cue.range(), cue.worded(scene.words(), "QUOTED AS SAYING", true), carrier);
        Range first = carrier != null && carrier.to() <= cue.range().from() ? carrier : cue.range();
        return told(scene, stretch, saying, first, draft);
    }

    /** Whether the quoting verb has no object: "a spokesman quoted by Y as saying". */
    static boolean isReduced(Words words, Cue cue, Cue saying) {
        boolean past = cue.word().tense() == CueWord.Tense.PAST;
        return past && (saying.range().from() == cue.after() || words.is(cue.after(), "by"));
    }

    private static Draft draft(Range source, Range cue, Wording wording, @Nullable Range carrier) {
        return new Draft(source, cue, List.of(source), wording, carrier, null, false);
    }

    /** The draft with what was said: behind "as saying", or before {@code first}, with which the quoting clause begins. */
    private @Nullable Draft told(Scene scene, Range stretch, Cue saying, Range first, Draft draft) {
        Words words = scene.words();
        Complement complement = complements.read(scene, stretch, saying);
        Range addressee = complement.addressee();
        int next = addressee == null ? saying.after() : addressee.to();
        Range late = draft.carrier() == null && words.is(next, "by")
                ? phrases.nounAfter(scene, stretch, next + 1, false)
                : null;
        int at = late == null ? next : phrases.afterAdverbials(scene, stretch, late.to());
        Range before = first.from() > stretch.from() ? contents.before(scene, stretch, first.from()) : null;
        boolean ends = Phrases.isLastStop(words, stretch, at) || words.isComma(at);
        Range after = before != null && ends
                ? null
                : late == null ? after(scene, stretch, complement) : afterCarrier(scene, stretch, at);
        Range carrier = draft.carrier() == null ? late : draft.carrier();
        if (after == null) {
            return before == null ? null : said(draft, before, carrier, addressee);
        }
        return said(draft, after, carrier == null ? lateCarrier(scene, stretch, after) : carrier, addressee);
    }

    private static Draft said(Draft draft, Range content, @Nullable Range carrier, @Nullable Range addressee) {
        return draft.withContent(List.of(content)).withCarrier(carrier).withAddressee(addressee);
    }

    private @Nullable Range after(Scene scene, Range stretch, Complement complement) {
        return complement.frame() == Complement.Frame.END
                ? null
                : contents.after(scene, stretch, complement.from(), complement.frame());
    }

    private @Nullable Range afterCarrier(Scene scene, Range stretch, int at) {
        Words words = scene.words();
        int from = words.isComma(at) || words.is(at, ":") ? at + 1 : at;
        return from < stretch.to() ? contents.after(scene, stretch, from, Complement.Frame.QUOTE) : null;
    }

    private static int by(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, "by")) {
                return i;
            }
        }
        return -1;
    }

    /** "... by Y" after the content. */
    private @Nullable Range lateCarrier(Scene scene, Range stretch, Range content) {
        int by = by(scene.words(), content.to(), Math.min(stretch.to(), content.to() + NEAR));
        return by < 0 ? null : phrases.nounAfter(scene, stretch, by + 1, false);
    }
}
