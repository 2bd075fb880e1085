package org.hearsay.annotate;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Noun phrases before and after a verb, and the adverbials between, read from closed-class words and marks alone. */
final class Phrases {

    private static final int LONGEST = 40;
    private static final int ADVERBIAL = 16;

    private final CueLexicon lexicon;

    Phrases(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The subject that ends just before token {@code end}, or null. */
    @Nullable
    Range subjectBefore(Scene scene, Range stretch, int end) {
        Words words = scene.words();
        int last = end - 1;
        if (last < stretch.from()) {
            return null;
        }
        if (words.is(last, WordClass.SUBJECT) && words.isWord(last)) {
            return pronounOrMore(words, stretch, last);
        }
        if (words.isComma(last)) {
            return beforeApposition(scene, stretch, last);
        }
        if (!isNounEnd(words, last) || scene.inSpeech(last)) {
            return null;
        }
        int to = withoutTime(words, stretch, end);
        return new Range(phraseStart(scene, stretch, to - 1), to);
    }

    /** "X on Tuesday" without the day. */
    private static int withoutTime(Words words, Range stretch, int end) {
        int at = end;
        while (at - 1 > stretch.from()
                && (words.is(at - 1, WordClass.TIME) || words.isNumber(at - 1))
                && !words.isPossessive(at - 2)
                && !words.is(at - 2, WordClass.DETERMINER)) {
            at--;
        }
        boolean led = at < end
                && (words.is(at - 1, "on")
                        || words.is(at - 1, "in")
                        || words.is(at - 1, "late")
                        || words.is(at - 1, "early"));
        int cut = led ? at - 1 : at;
        boolean timed = cut < end && (led || words.is(cut, WordClass.TIME));
        return timed && cut > stretch.from() && isNounEnd(words, cut - 1) ? cut : end;
    }

    private static Range pronounOrMore(Words words, Range stretch, int last) {
        boolean counted = last - 1 >= stretch.from()
                && words.is(last - 1, WordClass.DETERMINER)
                && words.is(last, WordClass.DETERMINER);
        return new Range(counted ? last - 1 : last, last + 1);
    }

    private static boolean isNounEnd(Words words, int i) {
        if (words.is(i, ")")) {
            return true;
        }
        return (words.isWord(i) || words.isNumber(i) || words.is(i, ".") || words.is(i, "%"))
                && !words.is(i, WordClass.COORDINATOR)
                && !words.is(i, WordClass.PREPOSITION)
                && !words.is(i, WordClass.SUBORDINATOR)
                && !words.is(i, WordClass.AUXILIARY);
    }

    private int phraseStart(Scene scene, Range stretch, int last) {
        Words words = scene.words();
        int from = last;
        while (from > stretch.from() && last - from < LONGEST && goesOnLeft(scene, from - 1)) {
            from--;
        }
        return withoutLead(words, from, last);
    }

    private boolean goesOnLeft(Scene scene, int i) {
        Words words = scene.words();
        if (scene.inSpeech(i) || scene.startsSentence(i + 1)) {
            return false;
        }
        if (words.isMark(i)) {
            return (words.is(i, ".") && words.touchesPrevious(i))
                    || words.is(i, "&")
                    || words.is(i, "/")
                    || words.is(i, "$")
                    || words.is(i, "%")
                    || Marks.isQuote(words.form(i));
        }
        if (words.is(i, "and") || words.is(i, "or")) {
            return isNounEnd(words, i - 1) && !words.isComma(i - 1);
        }
        if (words.is(i, WordClass.SUBJECT) && !words.is(i, WordClass.DETERMINER)) {
            return false;
        }
        boolean as = words.is(i, "as") && !words.is(i - 1, "such") && !words.is(i - 1, "known") && !asWell(words, i);
        boolean clause = as || (words.is(i, WordClass.SUBORDINATOR) && !words.is(i, WordClass.PREPOSITION));
        return !clause && !isFinite(words, i) && !words.is(i, WordClass.COORDINATOR);
    }

    private static boolean asWell(Words words, int as) {
        return words.is(as + 1, "well") || words.is(as - 1, "well");
    }

    private boolean isFinite(Words words, int i) {
        if (words.is(i, WordClass.AUXILIARY)) {
            return true;
        }
        if (words.isCapital(i)) {
            return false;
        }
        boolean next = words.is(i + 1, WordClass.DETERMINER) || words.is(i + 1, WordClass.POSSESSIVE);
        CueWord cue = lexicon.word(words.form(i));
        boolean cueVerb = cue != null && cue.tense() == CueWord.Tense.PAST && (next || words.isCapital(i + 1));
        return words.is(i, WordClass.VERB) || cueVerb || (next && words.form(i).endsWith("ed"));
    }

    /** Drops what leads a clause: "On Tuesday", "In July", "But", "that". */
    private static int withoutLead(Words words, int from, int last) {
        int at = from;
        while (at < last && isLead(words, at)) {
            at++;
        }
        return at;
    }

    private static boolean isLead(Words words, int i) {
        return (words.is(i, WordClass.TIME) && !words.is(i + 1, WordClass.COORDINATOR))
                || words.is(i, WordClass.PREPOSITION)
                || words.is(i, WordClass.COORDINATOR)
                || words.is(i, WordClass.SUBORDINATOR)
                || words.is(i, WordClass.ADVERB)
                || (words.isMark(i) && !words.is(i, "$"));
    }

    /** For "X, who lives in Y, said": from X up to the comma. */
    private @Nullable Range beforeApposition(Scene scene, Range stretch, int comma) {
        Words words = scene.words();
        int open = comma - 1;
        while (open > stretch.from() && comma - open < LONGEST && !words.isComma(open) && !scene.inSpeech(open)) {
            if (words.is(open, ";") || words.is(open, ":")) {
                return null;
            }
            open--;
        }
        if (!words.isComma(open) || !isNounEnd(words, open - 1) || scene.inSpeech(open - 1)) {
            return null;
        }
        if (!opensApposition(words, open + 1)) {
            return null;
        }
        int from = phraseStart(scene, stretch, open - 1);
        boolean second = words.is(from, "a") || words.is(from, "an") || words.is(from, "the");
        boolean named = second
                && from - 2 >= stretch.from()
                && words.isComma(from - 1)
                && words.isCapital(from - 2)
                && !scene.inSpeech(from - 2);
        return new Range(named ? phraseStart(scene, stretch, from - 2) : from, comma + 1);
    }

    /** Whether "X, who lives in Y," or "X, a mayor," ends with the comma: then what follows belongs to X. */
    boolean isAppositionEnd(Scene scene, Range stretch, int comma) {
        Range subject = scene.words().isComma(comma) ? beforeApposition(scene, stretch, comma) : null;
        Words words = scene.words();
        boolean begins = subject != null
                && (subject.from() == stretch.from()
                        || words.isMark(subject.from() - 1)
                        || words.is(subject.from() - 1, WordClass.COORDINATOR));
        if (subject == null || !begins) {
            return false;
        }
        for (int i = subject.from(); i < comma; i++) {
            if (words.isComma(i)) {
                return words.is(i + 1, WordClass.RELATIVE)
                        || words.is(i + 1, "a")
                        || words.is(i + 1, "an")
                        || words.is(i + 1, "the")
                        || words.isNumber(i + 1)
                        || (isNamed(words, i + 1, comma) && noneIsFinite(words, subject.from(), comma));
            }
        }
        return false;
    }

    /** "Luc Morel", "former judge Hillary Marden": begins or ends with a name. */
    private static boolean isNamed(Words words, int from, int to) {
        return from < to && (words.isCapital(from) || words.isCapital(to - 1));
    }

    private boolean noneIsFinite(Words words, int from, int to) {
        return IntStream.range(from, to).noneMatch(i -> isFinite(words, i));
    }

    private static boolean opensApposition(Words words, int i) {
        return words.is(i, WordClass.DETERMINER)
                || words.is(i, WordClass.RELATIVE)
                || words.is(i, WordClass.POSSESSIVE)
                || words.isNumber(i)
                || words.isCapital(i)
                || words.is(i, WordClass.PREPOSITION)
                || words.form(i).endsWith("ing")
                || words.form(i).endsWith("ed")
                || (words.isWord(i) && !words.is(i, WordClass.COORDINATOR) && !words.is(i, WordClass.AUXILIARY));
    }

    /** The first noun phrase of the clause that begins at or after {@code from}, for verbs that share a subject. */
    @Nullable
    Range clauseSubject(Scene scene, int from, int limit) {
        Words words = scene.words();
        int at = afterLead(scene, from, limit);
        if (at >= limit || scene.inSpeech(at)) {
            return null;
        }
        if (words.is(at, WordClass.SUBJECT) && !words.is(at, WordClass.DETERMINER)) {
            return new Range(at, at + 1);
        }
        int to = at;
        while (to < limit && to - at < LONGEST && goesOnAsSubject(scene, to)) {
            to++;
        }
        return to > at && (words.is(at, WordClass.DETERMINER) || words.isWord(at)) ? new Range(at, to) : null;
    }

    private static boolean goesOnAsSubject(Scene scene, int i) {
        Words words = scene.words();
        if (scene.inSpeech(i) || words.is(i, WordClass.AUXILIARY) || words.is(i, WordClass.VERB)) {
            return false;
        }
        if (words.isMark(i)) {
            return (words.is(i, ".") && words.touchesPrevious(i)) || words.is(i, "&") || words.is(i, "/");
        }
        boolean verbal = words.form(i).endsWith("ed") && !words.isCapital(i);
        return !verbal && !words.is(i, WordClass.RELATIVE) && !words.is(i, WordClass.ADVERB);
    }

    /** Past "On Tuesday," and "After the talks,": to where the clause itself begins. */
    private static int afterLead(Scene scene, int from, int limit) {
        Words words = scene.words();
        int at = from;
        while (at < limit && (words.is(at, WordClass.COORDINATOR) || words.isMark(at))) {
            at++;
        }
        boolean adverbial = words.is(at, WordClass.PREPOSITION)
                || (words.is(at, WordClass.SUBORDINATOR) && !words.is(at, WordClass.SUBJECT))
                || words.is(at, WordClass.ADVERB)
                || words.form(at).endsWith("ing")
                || words.form(at).endsWith("ed");
        if (!adverbial) {
            return at;
        }
        for (int i = at; i < limit; i++) {
            if (words.isComma(i)) {
                return i + 1;
            }
        }
        return at;
    }

    /** The noun phrase that begins at {@code at}, or null. */
    @Nullable
    Range nounAfter(Scene scene, Range stretch, int at, boolean withPlaces) {
        Words words = scene.words();
        if (at >= stretch.to() || scene.inSpeech(at)) {
            return null;
        }
        boolean bare = !words.is(at, WordClass.DETERMINER) && !words.is(at, WordClass.POSSESSIVE);
        if (bare && (words.is(at, WordClass.SUBJECT) || words.is(at, WordClass.OBJECT))) {
            return new Range(at, at + 1);
        }
        int to = at;
        while (to < stretch.to()
                && to - at < LONGEST
                && goesOnRight(scene, at, to, withPlaces)
                && !(to > at && isFinite(words, to))) {
            to++;
        }
        return to > at ? new Range(at, to) : null;
    }

    private static boolean goesOnRight(Scene scene, int start, int i, boolean withPlaces) {
        Words words = scene.words();
        if (scene.inSpeech(i) || (i > start && scene.startsSentence(i))) {
            return false;
        }
        if (words.isMark(i)) {
            boolean inner = words.isWord(i + 1) && !words.startsLine(i + 1) && !scene.startsSentence(i + 1);
            return (i > start
                            && inner
                            && ((words.is(i, ".") && words.touchesPrevious(i)) || words.is(i, "&") || words.is(i, "/")))
                    || Marks.isQuote(words.form(i));
        }
        if (words.is(i, "of") || words.is(i, "for")) {
            return i > start;
        }
        if (words.is(i, "and")) {
            return i > start && (words.isCapital(i + 1) || words.is(i + 1, WordClass.DETERMINER));
        }
        if (words.is(i, WordClass.PREPOSITION)) {
            return withPlaces && i > start && !words.is(i, "as");
        }
        boolean when = words.is(i, WordClass.TIME) && !words.isPossessive(i) && !words.isCapital(i + 1);
        boolean stop = words.is(i, WordClass.AUXILIARY)
                || words.is(i, WordClass.VERB)
                || words.is(i, WordClass.RELATIVE)
                || words.is(i, WordClass.COORDINATOR)
                || words.is(i, WordClass.SUBORDINATOR)
                || (i > start && words.is(i, WordClass.SUBJECT) && !words.is(i, WordClass.DETERMINER));
        return !stop && (withPlaces || !when);
    }

    /** Takes an apposition after a phrase that follows its verb into the phrase: "Peter Hall, the mayor". */
    static Range withApposition(Scene scene, Range stretch, Range phrase) {
        Words words = scene.words();
        int comma = phrase.to();
        int first = comma + 1;
        boolean opens = words.isComma(comma)
                && (words.is(first, "a")
                        || words.is(first, "an")
                        || words.is(first, "the")
                        || words.is(first, "who")
                        || words.isNumber(first));
        if (!opens || scene.quoteAt(comma) != null) {
            return phrase;
        }
        int to = first;
        while (to < stretch.to()
                && !words.isComma(to)
                && scene.quoteAt(to) == null
                && !isLastStop(words, stretch, to)) {
            to++;
        }
        return new Range(phrase.from(), to);
    }

    static boolean isLastStop(Words words, Range stretch, int i) {
        return i >= stretch.to() || (i == stretch.to() - 1 && words.isMark(i) && ".!?…".contains(words.form(i)));
    }

    /** Past "on Tuesday", "in an interview with X", "to reporters": where what was said may begin. */
    int afterAdverbials(Scene scene, Range stretch, int from) {
        Words words = scene.words();
        int at = from;
        boolean moved = true;
        while (moved && at < stretch.to()) {
            int next = afterTime(words, at, stretch.to());
            if (next == at && words.is(at, WordClass.ADVERB) && !words.is(at, "no") && !words.is(at, "all")) {
                next = at + 1;
            }
            if (next == at && words.is(at, WordClass.PREPOSITION) && !words.is(at, "as") && !words.is(at, "than")) {
                next = afterPreposition(scene, stretch, at);
            }
            moved = next > at;
            at = next;
        }
        return at;
    }

    private static int afterTime(Words words, int from, int limit) {
        int at = from;
        boolean led = words.is(at, "on")
                || words.is(at, "in")
                || words.is(at, "at")
                || words.is(at, "late")
                || words.is(at, "early")
                || words.is(at, "last")
                || words.is(at, "this")
                || words.is(at, "earlier");
        if (led && words.is(at + 1, WordClass.TIME)) {
            at++;
        }
        if (!words.is(at, WordClass.TIME)) {
            return from;
        }
        while (at < limit && (words.is(at, WordClass.TIME) || words.isNumber(at))) {
            at++;
        }
        return at;
    }

    private int afterPreposition(Scene scene, Range stretch, int from) {
        Words words = scene.words();
        int limit = Math.min(stretch.to(), from + ADVERBIAL);
        for (int i = from + 1; i < limit; i++) {
            boolean stops = words.is(i, "that")
                    || words.is(i, ":")
                    || words.isComma(i)
                    || scene.inSpeech(i)
                    || isLastStop(words, stretch, i)
                    || words.is(i, ";")
                    || words.isDash(i);
            boolean pronoun = words.is(i, WordClass.SUBJECT)
                    && !words.is(i, WordClass.DETERMINER)
                    && !words.is(i, WordClass.RELATIVE)
                    && !words.is(i, WordClass.OBJECT)
                    && !words.is(i, "one");
            if (stops || pronoun) {
                return i;
            }
            if (words.is(i, WordClass.AUXILIARY) || words.is(i, WordClass.VERB)) {
                return from;
            }
        }
        return limit == stretch.to() ? limit : from;
    }
}
