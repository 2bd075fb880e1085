package org.hearsay.annotate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * On which day something was said: the nearest day that {@link CueClause} finds beside the cue. A day after publication
 * is none, unless the cue itself speaks of something to come.
 */
final class SpeakingDay {

    private static final int DAY = 10;

    /** How many tokens before a cue may belong to it: "is expected to" before "announce". */
    private static final int WORDS_BEFORE = 3;

    private final Scene scene;
    private final CertaintyReader certainties;
    private final List<Timex> times;
    private final @Nullable LocalDate published;

    SpeakingDay(Scene scene, CertaintyReader certainties, List<Timex> times, @Nullable LocalDate published) {
        this.scene = scene;
        this.certainties = certainties;
        this.times = times;
        this.published = published;
    }

    /**
     * The day of a draft, or null.
     *
     * @param others drafts that stand near it in the text
     */
    @Nullable
    LocalDate of(Draft draft, List<Draft> others) {
        Range cue = draft.cue();
        if (cue == null) {
            return null;
        }
        Words words = scene.words();
        Span near = words.span(scene.stretchAt(cue.from()));
        CueClause clause = new CueClause(scene, draft, cue, others);
        LocalDate best = null;
        int nearest = Integer.MAX_VALUE;
        for (Timex time : times) {
            int away = Math.abs(time.span().begin() - words.token(cue.from()).begin());
            LocalDate day = away < nearest && near.covers(time.span()) ? dayOf(time) : null;
            Range at = day == null ? null : words.covering(time.span());
            if (day != null && at != null && clause.holds(at) && (!isAhead(day) || isToCome(cue))) {
                nearest = away;
                best = day;
            }
        }
        return best;
    }

    private boolean isAhead(LocalDate day) {
        return published != null && day.isAfter(published);
    }

    private boolean isToCome(Range cue) {
        Words words = scene.words();
        int from = Math.max(scene.stretchAt(cue.from()).from(), cue.from() - WORDS_BEFORE);
        boolean infinitive = words.is(cue.from() - 1, "to") || words.is(cue.to() - 2, "to");
        return infinitive
                || certainties.modality(words, new Range(from, cue.to())).planned();
    }

    private static @Nullable LocalDate dayOf(Timex time) {
        boolean dated = time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME;
        if (!dated || time.value().length() < DAY) {
            return null;
        }
        try {
            return LocalDate.parse(time.value().substring(0, DAY));
        } catch (DateTimeParseException e) {
            return null; // a value such as 2023-W36-WE names no day
        }
    }
}
