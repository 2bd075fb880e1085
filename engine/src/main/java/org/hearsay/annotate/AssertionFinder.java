package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Assertion;
import org.hearsay.model.Certainty;
import org.hearsay.model.Chain;
import org.hearsay.model.Modality;
import org.hearsay.model.Polarity;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;

/** Lists what a report says: each sentence of each statement's content, and what the outlet says in its own voice. */
final class AssertionFinder {

    /** Fewer words than this left over beside a statement say nothing of their own. */
    private static final int LEFT_OVER = 6;
    /** As many words at most does the model leave out of what it takes for one saying. */
    private static final int HOLE = 4;

    private final CertaintyReader certainties;

    AssertionFinder(CertaintyReader certainties) {
        this.certainties = certainties;
    }

    List<Assertion> find(String report, Scene scene, List<Range> sentences, Told told, List<Timex> times) {
        List<Assertion> found = new ArrayList<>();
        for (int i = 0; i < told.drafts().size(); i++) {
            Draft draft = told.drafts().get(i);
            Statement statement = told.statements().get(i);
            if (!draft.wording().telling()) {
                continue;
            }
            for (Range piece : pieces(scene.words(), sentences, draft)) {
                if (!says(scene.words(), piece) || isOpen(scene.words(), piece)) {
                    continue;
                }
                add(report, scene.words(), piece, statement, times, found);
            }
        }
        boolean[] taken = taken(scene.words().size(), told.drafts());
        for (Range sentence : sentences) {
            Range said = new Range(Dateline.end(scene.words(), sentence), sentence.to());
            ownVoice(report, scene.words(), said, taken, times, found);
        }
        found.sort(Comparator.comparing(Assertion::span));
        return found;
    }

    /** The content by sentences; a subject and what it is expected to do stay together. */
    static List<Range> pieces(Words words, List<Range> sentences, Draft draft) {
        List<Range> ranges = draft.content();
        Range first = ranges.get(0);
        boolean split = ranges.size() == 2 && draft.source() == null;
        if (split) {
            Range second = ranges.get(1);
            return List.of(new Range(Math.min(first.from(), second.from()), Math.max(first.to(), second.to())));
        }
        List<Range> pieces = new ArrayList<>();
        for (Range range : withoutHoles(words, draft)) {
            bySentence(sentences, range, pieces);
        }
        pieces.replaceAll(piece -> trimmed(words, piece));
        return pieces;
    }

    /** The content, two pieces of it being one where so little lies between that neither says anything alone. */
    private static List<Range> withoutHoles(Words words, Draft draft) {
        List<Range> whole = new ArrayList<>();
        for (Range range : draft.content()) {
            Range before = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (before != null && isHole(words, before.to(), range.from(), draft)) {
                whole.set(whole.size() - 1, new Range(before.from(), range.to()));
            } else {
                whole.add(range);
            }
        }
        return whole;
    }

    private static boolean isHole(Words words, int from, int to, Draft draft) {
        if (from >= to || to - from > HOLE) {
            return false;
        }
        Range gap = new Range(from, to);
        boolean told = (draft.source() != null && draft.source().overlaps(gap))
                || (draft.cue() != null && draft.cue().overlaps(gap));
        boolean marked = false;
        for (int i = from - 1; i <= to; i++) {
            marked |= words.isMark(i);
        }
        return !told && !marked;
    }

    /** Whether a piece can say something by itself: it is long, or has what may be a verb. "A grave mistake" cannot. */
    private static boolean says(Words words, Range piece) {
        boolean verb = piece.size() > LEFT_OVER;
        for (int i = piece.from(); i < piece.to() && !verb; i++) {
            verb = words.is(i, WordClass.AUXILIARY)
                    || words.is(i, WordClass.VERB)
                    || (i > piece.from() && words.form(i).endsWith("ed"))
                    || words.form(i).endsWith("'s");
        }
        return verb;
    }

    /** Whether a piece is a clause of question and no more: who did not say "where the cargo was going" told nothing. */
    private static boolean isOpen(Words words, Range piece) {
        return words.is(piece.from(), WordClass.QUESTION)
                && Character.isLowerCase(words.text().charAt(words.span(piece).begin()))
                && !hasVerb(words, piece.from(), piece.to());
    }

    private static void bySentence(List<Range> sentences, Range range, List<Range> pieces) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() <= range.from()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        for (int i = low; i < sentences.size() && sentences.get(i).from() < range.to(); i++) {
            int from = Math.max(range.from(), sentences.get(i).from());
            int to = Math.min(range.to(), sentences.get(i).to());
            if (from < to) {
                pieces.add(new Range(from, to));
            }
        }
    }

    /** Without "that", quotation marks and the comma before an attribution. */
    private static Range trimmed(Words words, Range piece) {
        int from = piece.from();
        int to = piece.to();
        while (from + 1 < to
                && ((words.isMark(from) && !words.is(from, "$") && !words.is(from, "("))
                        || (words.is(from, "that") && from == piece.from()))) {
            from++;
        }
        while (to - 1 > from
                && words.isMark(to - 1)
                && !words.is(to - 1, ")")
                && !words.is(to - 1, "%")
                && !words.is(to - 1, "?")) {
            to--;
        }
        return new Range(from, to);
    }

    private void add(
            String report, Words words, Range piece, Statement statement, List<Timex> times, List<Assertion> found) {
        Modality read = certainties.modality(words, piece);
        boolean denied = statement.certainty() == Certainty.DENIED;
        boolean weaker = statement.certainty().compareTo(read.certainty()) > 0;
        Modality modality = new Modality(
                denied ? Polarity.DENIES : read.polarity(),
                weaker ? statement.certainty() : read.certainty(),
                read.planned());
        Span span = words.span(piece);
        found.add(new Assertion(
                report,
                span,
                span.of(words.text()),
                statement.id(),
                statement.speaker(),
                statement.chain(),
                modality,
                when(span, times)));
    }

    private static boolean[] taken(int size, List<Draft> drafts) {
        boolean[] taken = new boolean[size];
        for (Draft draft : drafts) {
            if (!draft.wording().telling()) {
                continue;
            }
            draft.content().forEach(range -> mark(taken, range));
            mark(taken, draft.source());
            mark(taken, draft.cue());
            mark(taken, draft.carrier());
            mark(taken, draft.addressee());
        }
        return taken;
    }

    private static void mark(boolean[] taken, @Nullable Range range) {
        if (range != null) {
            Arrays.fill(taken, range.from(), range.to(), true);
        }
    }

    private void ownVoice(
            String report, Words words, Range sentence, boolean[] taken, List<Timex> times, List<Assertion> found) {
        int from = sentence.from();
        while (from < sentence.to()) {
            int to = from;
            while (to < sentence.to() && taken[to] == taken[from]) {
                to++;
            }
            boolean whole = from == sentence.from() && to == sentence.to();
            if (!taken[from]
                    && (whole || (to - from > LEFT_OVER && hasVerb(words, from, to)))
                    && hasWord(words, from, to)) {
                own(report, words, trimmed(words, new Range(from, to)), times, found);
            }
            from = to;
        }
    }

    /** Whether a verb stands in no subordinate clause: "on Friday, while the guards denied it" only sets a scene. */
    static boolean hasVerb(Words words, int from, int to) {
        boolean subordinate = false;
        for (int i = from; i < to; i++) {
            boolean opens = words.is(i, WordClass.SUBORDINATOR) && !words.is(i, WordClass.PREPOSITION);
            subordinate = opens || (subordinate && !words.isComma(i));
            boolean verb = words.is(i, WordClass.AUXILIARY) || words.is(i, WordClass.VERB);
            if (i > from && verb && !subordinate) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isWord(i)) {
                return true;
            }
        }
        return false;
    }

    private void own(String report, Words words, Range range, List<Timex> times, List<Assertion> found) {
        Span span = words.span(range);
        found.add(new Assertion(
                report,
                span,
                span.of(words.text()),
                null,
                null,
                Chain.DIRECT,
                certainties.modality(words, range),
                when(span, times)));
    }

    /** The value of the most exact date within the span. */
    private static @Nullable String when(Span span, List<Timex> times) {
        String best = null;
        for (Timex time : times) {
            boolean date = time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME;
            boolean exact = date && Character.isDigit(time.value().charAt(0));
            if (exact
                    && span.covers(time.span())
                    && (best == null || time.value().length() > best.length())) {
                best = time.value();
            }
        }
        return best;
    }
}
