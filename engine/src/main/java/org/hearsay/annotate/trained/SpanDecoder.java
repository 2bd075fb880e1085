package org.hearsay.annotate.trained;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.annotate.trained.Reading.Attribution;
import org.hearsay.annotate.trained.Reading.Name;
import org.hearsay.annotate.trained.Scores.CueRoles;
import org.hearsay.model.NameType;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** From scores to spans. */
final class SpanDecoder {

    private static final int SOURCE = 1;
    private static final int CONTENT = 2;

    private final List<String> names;
    private final float sourceBest;
    private final float sourceRun;
    private final float content;
    private final int hole;

    SpanDecoder(Labels labels) {
        names = labels.names("names");
        sourceBest = labels.threshold("source-best");
        sourceRun = labels.threshold("source-run");
        content = labels.threshold("content");
        hole = labels.size("hole");
    }

    Reading decode(Pieces pieces, Scores scores) {
        List<Attribution> attributions = new ArrayList<>();
        for (CueRoles cue : scores.cues()) {
            List<Span> said = content(pieces, cue);
            if (!said.isEmpty()) {
                Span at = new Span(pieces.begin(cue.first()), pieces.end(cue.last()));
                attributions.add(new Attribution(at, source(pieces, cue), said));
            }
        }
        return new Reading(names(pieces, scores), attributions, span -> sure(pieces, scores, span));
    }

    private static double sure(Pieces pieces, Scores scores, Span span) {
        int at = pieces.firstEndingAfter(span.begin());
        return at < pieces.size() ? scores.sure(at) : 0;
    }

    /** The run about the piece that is most surely the source, if it is sure enough; small holes are filled. */
    private List<Span> source(Pieces pieces, CueRoles cue) {
        int best = 0;
        for (int i = 1; i < cue.size(); i++) {
            best = cue.chanceOf(i, SOURCE) > cue.chanceOf(best, SOURCE) ? i : best;
        }
        if (cue.size() == 0 || cue.chanceOf(best, SOURCE) <= sourceBest) {
            return List.of();
        }
        int from = best;
        for (int i = best; i >= 0 && from - i <= hole + 1; i--) {
            from = cue.chanceOf(i, SOURCE) > sourceRun ? i : from;
        }
        int last = best;
        for (int i = best; i < cue.size() && i - last <= hole + 1; i++) {
            last = cue.chanceOf(i, SOURCE) > sourceRun ? i : last;
        }
        return List.of(new Span(pieces.begin(cue.shift() + from), pieces.end(cue.shift() + last)));
    }

    /** The runs that are surely content; small holes are filled. */
    private List<Span> content(Pieces pieces, CueRoles cue) {
        List<Span> spans = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int i = 0; i < cue.size(); i++) {
            if (cue.chanceOf(i, CONTENT) <= content) {
                continue;
            }
            if (from >= 0 && i - last - 1 > hole) {
                spans.add(new Span(pieces.begin(cue.shift() + from), pieces.end(cue.shift() + last)));
                from = -1;
            }
            from = from < 0 ? i : from;
            last = i;
        }
        if (from >= 0) {
            spans.add(new Span(pieces.begin(cue.shift() + from), pieces.end(cue.shift() + last)));
        }
        return spans;
    }

    /** Runs of one kind; a word's label is that of its first piece. */
    private List<Name> names(Pieces pieces, Scores scores) {
        List<Name> found = new ArrayList<>();
        int from = -1;
        int to = -1;
        NameType open = null;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.goesOn(i)) {
                to = to == i ? i + 1 : to;
                continue;
            }
            String label = names.get(scores.name(i));
            NameType type = type(label);
            if (open != null && type == open && to == i && label.startsWith("I")) {
                to = i + 1;
                continue;
            }
            close(pieces, from, to, open, found);
            open = type;
            from = i;
            to = i + 1;
        }
        close(pieces, from, to, open, found);
        return found;
    }

    private static void close(Pieces pieces, int from, int to, @Nullable NameType type, List<Name> found) {
        if (type != null) {
            found.add(new Name(new Span(pieces.begin(from), pieces.end(to - 1)), type));
        }
    }

    private static @Nullable NameType type(String label) {
        return label.equals("O") ? null : NameType.valueOf(label.substring(2).toUpperCase(Locale.ROOT));
    }
}
