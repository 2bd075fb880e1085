package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how far a content reaches, after its cue or before it. */
final class ContentReader {

    private final CueLexicon lexicon;

    ContentReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** From {@code from} to the end of the clause, or null if nothing is there. */
    @Nullable
    Range after(Scene scene, Range stretch, int from, Complement.Frame frame) {
        int start = from;
        if (frame == Complement.Frame.QUOTE) {
            Quote quote = scene.quoteAt(from);
            if (quote != null && endsWithStop(scene.words(), quote)) {
                return quote.range();
            }
        }
        boolean brief = frame == Complement.Frame.NOUN || frame == Complement.Frame.INFINITIVE;
        int end = clauseEnd(scene, stretch, start, brief);
        end = withoutTail(scene, start, end);
        return end > start ? new Range(start, end) : null;
    }

    private static boolean endsWithStop(Words words, Quote quote) {
        int last = quote.range().to() - 2;
        return words.is(last, ".")
                || words.is(last, "?")
                || words.is(last, "!")
                || words.isComma(last)
                || (words.is(quote.range().to(), ".") && quote.speech());
    }

    private static int withoutTail(Scene scene, int start, int end) {
        Words words = scene.words();
        int at = end;
        while (at > start + 1 && scene.quoteAt(at - 1) == null && isTail(words, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isTail(Words words, int i) {
        return words.isMark(i) && ",.;:!…—–-".contains(words.form(i));
    }

    private int clauseEnd(Scene scene, Range stretch, int from, boolean small) {
        Words words = scene.words();
        for (int i = from; i < stretch.to(); i++) {
            Quote quote = scene.quoteAt(i);
            if (quote != null && i < quote.range().to() - 1) {
                i = quote.range().to() - 1;
                continue;
            }
            if (i > from && (words.is(i, ";") || breaksAt(scene, stretch, from, i, small))) {
                return i;
            }
        }
        return stretch.to();
    }

    private boolean breaksAt(Scene scene, Range stretch, int from, int i, boolean small) {
        Words words = scene.words();
        if (words.isComma(i)) {
            return breaksAfterComma(scene, stretch, i, small);
        }
        if (words.is(i, "according") && words.is(i + 1, "to")) {
            return true;
        }
        if (small && breaksPhrase(words, i)) {
            return true;
        }
        boolean joins = words.is(i, "and") || words.is(i, "but");
        if (joins && words.is(i, "but") && words.is(i + 1, WordClass.AUXILIARY)) {
            return true;
        }
        return joins && isCueAhead(words, i + 1, small) && !words.is(from, WordClass.COMPLEMENTISER);
    }

    private boolean breaksAfterComma(Scene scene, Range stretch, int comma, boolean small) {
        Words words = scene.words();
        int next = comma + 1;
        CueWord word = lexicon.word(words.form(next));
        if ((word != null && word.tense() == CueWord.Tense.ING) || words.is(next, "according")) {
            return true;
        }
        if (words.is(next, "and") || words.is(next, "but")) {
            return isCueAhead(words, next + 1, true) || subjectAndCue(scene, stretch, next + 1);
        }
        if (words.is(next, "while") || words.is(next, "as") || words.is(next, "though")) {
            return subjectAndCue(scene, stretch, next + 1);
        }
        if (small && (endsPhrase(words, next) || isCueAhead(words, next, false))) {
            return true;
        }
        return attributionEnds(scene, stretch, next);
    }

    /** Amid a phrase: "and" with another verb, or "while", "because". */
    private static boolean breaksPhrase(Words words, int i) {
        if (words.is(i, "and") || words.is(i, "but")) {
            int next = words.is(i + 1, WordClass.ADVERB) ? i + 2 : i + 1;
            return words.is(next, WordClass.VERB) || words.is(next, WordClass.AUXILIARY);
        }
        return words.is(i, "while")
                || words.is(i, "because")
                || words.is(i, "although")
                || words.is(i, "though")
                || words.is(i, "when")
                || words.is(i, "after");
    }

    /** After a comma: what can be no part of the phrase before it. */
    private static boolean endsPhrase(Words words, int i) {
        return words.is(i, WordClass.RELATIVE)
                || words.is(i, WordClass.SUBORDINATOR)
                || (words.is(i, WordClass.SUBJECT) && !words.is(i, WordClass.DETERMINER))
                || (words.is(i, WordClass.PREPOSITION) && !words.is(i, "of") && !words.is(i, "to"))
                || words.is(i, "a")
                || words.is(i, "an")
                || (words.form(i).endsWith("ing") && !words.isCapital(i));
    }

    /** The part of a content before its first comma: all of it where there is none. */
    static Range upToComma(Scene scene, Range content) {
        for (int i = content.from() + 1; i < content.to(); i++) {
            if (scene.words().isComma(i) && scene.quoteAt(i) == null) {
                return new Range(content.from(), i);
            }
            Quote quote = scene.quoteAt(i);
            boolean ends = quote != null
                    && quote.range().to() == i + 1
                    && scene.words().isComma(i - 1);
            if (ends && i + 1 < content.to()) {
                return new Range(content.from(), i + 1);
            }
        }
        return content;
    }

    private boolean isCueAhead(Words words, int i, boolean small) {
        int at = words.is(i, WordClass.ADVERB) ? i + 1 : i;
        CueWord word = lexicon.word(words.form(at));
        return word != null
                && word.tense() != CueWord.Tense.BASE
                && (word.says() || small)
                && word.tense() != CueWord.Tense.ING;
    }

    /** A subject of at most a few words and then a verb of saying. */
    private boolean subjectAndCue(Scene scene, Range stretch, int from) {
        Words words = scene.words();
        int limit = Math.min(stretch.to(), from + 8);
        for (int i = from; i < limit && !words.isMark(i); i++) {
            CueWord word = lexicon.word(words.form(i));
            if (i > from && word != null && word.says() && word.tense() != CueWord.Tense.BASE && !words.isCapital(i)) {
                return word.tense() != CueWord.Tense.ING;
            }
            if (words.is(i, WordClass.AUXILIARY) && !words.is(i, "has") && !words.is(i, "have")) {
                return false;
            }
        }
        return false;
    }

    /** ", the mayor said" and ", said the mayor" at the end belong to the content before them. */
    private boolean attributionEnds(Scene scene, Range stretch, int from) {
        Words words = scene.words();
        int limit = Math.min(stretch.to(), from + 10);
        for (int i = from; i < limit; i++) {
            if (words.isComma(i) || scene.quoteAt(i) != null) {
                return false;
            }
            CueWord word = lexicon.word(words.form(i));
            boolean says = word != null
                    && word.says()
                    && (word.tense() == CueWord.Tense.PAST || word.tense() == CueWord.Tense.THIRD);
            if (says && !words.isCapital(i)) {
                boolean ends = Phrases.isLastStop(words, stretch, i + 1)
                        || words.isComma(i + 1)
                        || words.is(i + 1, WordClass.TIME);
                return (ends && i > from) || (i == from && words.is(i, "said"));
            }
        }
        return false;
    }

    /** What stands before {@code end} in the stretch and was said: a quote, or all of it. */
    @Nullable
    Range before(Scene scene, Range stretch, int end) {
        Words words = scene.words();
        int to = end;
        while (to > stretch.from() && scene.quoteAt(to - 1) == null && isTail(words, to - 1)) {
            to--;
        }
        int from = stretch.from();
        while (from < to && isLeadMark(scene, from)) {
            from++;
        }
        if (to - from < 1) {
            return null;
        }
        return new Range(from, to);
    }

    private static boolean isLeadMark(Scene scene, int i) {
        Words words = scene.words();
        return words.isMark(i)
                && scene.quoteAt(i) == null
                && !words.is(i, "(")
                && !words.is(i, "$")
                && !words.is(i, "[");
    }

    /** The speech quotes that follow {@code quote} without a word between. */
    static List<Range> joined(Range first, @Nullable Range second) {
        List<Range> ranges = new ArrayList<>();
        ranges.add(first);
        if (second != null) {
            ranges.add(second);
        }
        return ranges;
    }
}
