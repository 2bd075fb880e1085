package org.hearsay.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Is expected to", "was first reported by Y", "it was announced that". */
final class PassiveRule {

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
        int by = byPhrase(words, stretch, after);
        if (by > 0) {
            return done(scene, stretch, cue, subject, by);
        }
        boolean toDo = words.is(after, "to") && !words.is(after + 1, WordClass.DETERMINER);
        if (toDo && subject != null && words.isWord(after + 1)) {
            Range rest = contents.after(scene, stretch, after, Complement.Frame.INFINITIVE);
            return rest == null
                    ? null
                    : draft(null, cue.range(), List.of(subject, rest), cue.worded(words, "PASSIVE TO", true));
        }
        boolean clause = words.is(after, WordClass.COMPLEMENTISER);
        Range rest = clause ? contents.after(scene, stretch, after, Complement.Frame.THAT) : null;
        return rest == null ? null : draft(null, cue.range(), List.of(rest), cue.worded(words, "PASSIVE THAT", true));
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
                cue.worded(words, "PASSIVE BY", false));
    }

    private static Draft draft(@Nullable Range source, Range cue, List<Range> content, Wording wording) {
        return new Draft(source, cue, content, wording, null, null, false);
    }
}
