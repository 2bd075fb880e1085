package org.hearsay.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Was quoted as saying by Y", "is expected to", "was first reported by Y", "it was announced that". */
final class PassiveRule {

    private static final int NEAR = 8;

    private final Phrases phrases;
    private final ContentReader contents;

    PassiveRule(Phrases phrases, ContentReader contents) {
        this.phrases = phrases;
        this.contents = contents;
    }

    @Nullable
    Draft read(Scene scene, Range stretch, Cue cue) {
        Words words = scene.words();
        int after = cue.after();
        Range subject = phrases.subjectBefore(scene, stretch, cue.range().from());
        if (words.is(after, "as") && words.is(after + 1, "saying")) {
            return quotedAsSaying(scene, stretch, cue, subject);
        }
        int by = byPhrase(words, stretch, after);
        if (by > 0) {
            return done(scene, stretch, cue, subject, by);
        }
        boolean toDo = words.is(after, "to") && !words.is(after + 1, WordClass.DETERMINER);
        if (toDo && subject != null && words.isWord(after + 1)) {
            Range rest = contents.after(scene, stretch, after, Complement.Frame.INFINITIVE);
            return rest == null
                    ? null
                    : draft(null, cue.range(), List.of(subject, rest), cue.worded(words, "PASSIVE TO", true), null);
        }
        boolean clause = words.is(after, WordClass.COMPLEMENTISER);
        Range rest = clause ? contents.after(scene, stretch, after, Complement.Frame.THAT) : null;
        return rest == null
                ? null
                : draft(null, cue.range(), List.of(rest), cue.worded(words, "PASSIVE THAT", true), null);
    }

    private static int byPhrase(Words words, Range stretch, int after) {
        for (int i = after; i < Math.min(stretch.to(), after + 2); i++) {
            if (words.is(i, "by")) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Draft done(Scene scene, Range stretch, Cue cue, @Nullable Range subject, int by) {
        Range source = phrases.nounAfter(scene, stretch, by + 1, false);
        if (source == null || subject == null) {
            return null;
        }
        Words words = scene.words();
        return draft(
                source,
                new Range(cue.range().from(), by + 1),
                List.of(subject),
                cue.worded(words, "PASSIVE BY", false),
                null);
    }

    private @Nullable Draft quotedAsSaying(Scene scene, Range stretch, Cue cue, @Nullable Range subject) {
        if (subject == null) {
            return null;
        }
        Words words = scene.words();
        Wording quoted = cue.worded(words, "QUOTED AS SAYING", true);
        Range whole = new Range(cue.range().from(), cue.after() + 2);
        Range carrier = null;
        int at = whole.to();
        int by = byPhrase(words, stretch, at);
        if (by > 0) {
            carrier = phrases.nounAfter(scene, stretch, by + 1, false);
            at = carrier == null ? at : phrases.afterAdverbials(scene, stretch, carrier.to());
        }
        Range before = subject.from() > stretch.from() ? contents.before(scene, stretch, subject.from()) : null;
        if (before != null && (Phrases.isLastStop(words, stretch, at) || words.isComma(at))) {
            return draft(subject, whole, List.of(before), quoted, carrier);
        }
        boolean lead = words.isComma(at) || words.is(at, ":");
        int from = lead ? at + 1 : at;
        Range content = from < stretch.to() ? contents.after(scene, stretch, from, Complement.Frame.QUOTE) : null;
        if (content == null) {
            return before == null ? null : draft(subject, whole, List.of(before), quoted, carrier);
        }
        return draft(
                subject,
                whole,
                List.of(content),
                quoted,
                carrier == null ? lateCarrier(scene, stretch, content) : carrier);
    }

    /** "... by Y" after the content. */
    private @Nullable Range lateCarrier(Scene scene, Range stretch, Range content) {
        Words words = scene.words();
        for (int i = content.to(); i < Math.min(stretch.to(), content.to() + NEAR); i++) {
            if (words.is(i, "by")) {
                return phrases.nounAfter(scene, stretch, i + 1, false);
            }
        }
        return null;
    }

    private static Draft draft(
            @Nullable Range source, Range cue, List<Range> content, Wording wording, @Nullable Range carrier) {
        return new Draft(source, cue, content, wording, carrier, null, false);
    }
}
