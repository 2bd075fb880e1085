package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets what was said run on: into the quote that follows with nothing but a full stop between, and over a paragraph's
 * end where the quote was left open.
 */
final class QuoteContinuation {

    private final Scene scene;
    private final Set<Quote> taken = new HashSet<>();

    QuoteContinuation(Scene scene) {
        this.scene = scene;
    }

    List<Draft> extend(List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.content().forEach(this::take);
        }
        List<Draft> extended = new ArrayList<>();
        for (Draft draft : drafts) {
            extended.add(extend(draft));
        }
        return extended;
    }

    private void take(Range content) {
        for (int i = content.from(); i < content.to(); i++) {
            Quote quote = scene.quoteAt(i);
            if (quote != null) {
                taken.add(quote);
                i = quote.range().to() - 1;
            }
        }
    }

    private Draft extend(Draft draft) {
        Quote last = lastSpeech(draft);
        if (last == null) {
            return draft;
        }
        List<Range> content = new ArrayList<>(draft.content());
        int end = end(draft);
        for (Quote next = next(last, end);
                next != null;
                next = next(next, next.range().to())) {
            taken.add(next);
            content.add(next.range());
        }
        return content.size() == draft.content().size() ? draft : draft.withContent(content);
    }

    private static int end(Draft draft) {
        int end = 0;
        for (Range range : draft.content()) {
            end = Math.max(end, range.to());
        }
        end = draft.cue() == null ? end : Math.max(end, draft.cue().to());
        return draft.source() == null ? end : Math.max(end, draft.source().to());
    }

    private @Nullable Quote lastSpeech(Draft draft) {
        Range last = draft.content().get(draft.content().size() - 1);
        Quote quote = scene.quoteAt(last.to() - 1);
        return quote != null && quote.speech() ? quote : null;
    }

    /** The quote that goes on after {@code quote} in the next sentence or paragraph, if nobody else has it. */
    private @Nullable Quote next(Quote quote, int end) {
        Quote next = scene.after(quote);
        if (next == null || taken.contains(next) || !next.speech()) {
            return null;
        }
        if (quote.continued() && next.range().from() == quote.range().to()) {
            return next;
        }
        boolean same = !scene.words().startsParagraph(next.range().from()) || quote.continued();
        return same
                        && fillsStretch(next)
                        && scene.stretchAt(end - 1).to() == next.range().from()
                ? next
                : null;
    }

    private boolean fillsStretch(Quote quote) {
        Range stretch = scene.stretchAt(quote.range().from());
        return stretch.from() == quote.range().from()
                && stretch.to() <= quote.range().to() + 1;
    }
}
