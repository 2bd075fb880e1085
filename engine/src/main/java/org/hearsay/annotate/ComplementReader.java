package org.hearsay.annotate;

import org.hearsay.annotate.Complement.Frame;
import org.jspecify.annotations.Nullable;

/** Reads what follows a cue: a quote, a clause, an infinitive, a noun phrase, or nothing. */
final class ComplementReader {

    private static final int ADDRESSEE = 12;
    private static final int ASIDE = 16;

    private final Phrases phrases;
    private final SpeakingNouns nouns = new SpeakingNouns();

    ComplementReader(Phrases phrases) {
        this.phrases = phrases;
    }

    Complement read(Scene scene, Range stretch, Cue cue) {
        Words words = scene.words();
        int after = cue.after();
        Range addressee = cue.word().addresses() ? addressee(scene, stretch, after) : null;
        int next = addressee == null ? after : addressee.to();
        if (cue.word().prepositions().contains(words.form(next)) && addressee == null) {
            return new Complement(Frame.NOUN, next + 1, next + 1, null);
        }
        int at = cue.word().takesClause() ? phrases.afterAdverbials(scene, stretch, next) : next;
        at = pastParenthesis(scene, stretch, at);
        return new Complement(frame(scene, stretch, cue, at), contentStart(scene, stretch, at), after, addressee);
    }

    /** ", however," and ", among other things," between a verb and its clause. */
    private static int pastParenthesis(Scene scene, Range stretch, int at) {
        Words words = scene.words();
        if (!words.isComma(at)) {
            return at;
        }
        if (words.is(at + 1, WordClass.ADVERB) && words.isComma(at + 2)) {
            return at + 3;
        }
        int limit = Math.min(stretch.to(), at + ASIDE);
        for (int i = at + 1; i < limit && scene.quoteAt(i) == null; i++) {
            if (words.isComma(i)) {
                boolean resumes = words.is(i + 1, "that") || scene.opensQuote(i + 1);
                return resumes && words.is(at + 1, WordClass.PREPOSITION) ? i + 1 : at;
            }
        }
        return at;
    }

    private static int contentStart(Scene scene, Range stretch, int at) {
        Words words = scene.words();
        boolean lead = words.isComma(at) || words.is(at, ":") || words.isDash(at);
        return lead && at + 1 < stretch.to() ? at + 1 : at;
    }

    private static Frame frame(Scene scene, Range stretch, Cue cue, int at) {
        Words words = scene.words();
        if (Phrases.isLastStop(words, stretch, at) || words.is(at, ";") || words.is(at, ")")) {
            return Frame.END;
        }
        if (scene.opensQuote(at) || (scene.opensQuote(at + 1) && (words.isComma(at) || words.isDash(at)))) {
            return cue.word().says() || (scene.opensQuote(at) && cue.word().takesClause()) ? Frame.QUOTE : Frame.NOUN;
        }
        if (words.is(at, ":")) {
            return Frame.QUOTE;
        }
        if (words.isMark(at) && !words.is(at, "$") && !words.is(at, "(") && !words.is(at, "[")) {
            return Frame.END;
        }
        return wordFrame(words, cue, at);
    }

    private static Frame wordFrame(Words words, Cue cue, int at) {
        if (words.is(at, WordClass.COMPLEMENTISER)) {
            return Frame.THAT;
        }
        if (words.is(at, "to") && !words.is(at + 1, WordClass.DETERMINER) && !words.isCapital(at + 1)) {
            return Frame.INFINITIVE;
        }
        boolean pronoun = words.is(at, WordClass.SUBJECT) && !words.is(at, WordClass.DETERMINER);
        boolean clause = pronoun && (!words.is(at, WordClass.OBJECT) || words.is(at + 1, WordClass.AUXILIARY));
        return clause || cue.word().says() ? Frame.CLAUSE : Frame.NOUN;
    }

    /** To whom: "reporters", "the New York Times", "him". */
    private @Nullable Range addressee(Scene scene, Range stretch, int from) {
        Words words = scene.words();
        if (words.is(from, WordClass.OBJECT) || (words.is(from, WordClass.SUBJECT) && !words.is(from, "that"))) {
            return new Range(from, from + 1);
        }
        int to = from;
        while (to < stretch.to() && to - from < ADDRESSEE && isAddressee(scene, from, to)) {
            to++;
        }
        return to > from ? new Range(from, withName(scene, stretch, from, to)) : null;
    }

    /** "Broadcaster NAME", "the newspaper NAME": with the name, unless that is what the clause is about. */
    private int withName(Scene scene, Range stretch, int from, int to) {
        Words words = scene.words();
        String noun = words.form(to - 1);
        boolean bare = !words.is(from, WordClass.DETERMINER) && !words.is(from, WordClass.POSSESSIVE);
        boolean called = nouns.canBeOutlet(noun) || nouns.isPerson(noun) || (bare && nouns.has(noun));
        if (!called || words.isCapital(to - 1) || !nouns.one(noun).equals(noun)) {
            return to;
        }
        int end = to;
        while (end < stretch.to() && words.isCapital(end) && scene.quoteAt(end) == null && !isDay(words, to, end)) {
            end++;
        }
        return end > to && !goesOnAsClause(scene, stretch, end) ? end : to;
    }

    /** Whether a verb or a noun stands there: then the name before it is a subject, or part of one. */
    private static boolean goesOnAsClause(Scene scene, Range stretch, int at) {
        Words words = scene.words();
        boolean ends = at >= stretch.to() || words.isMark(at) || scene.quoteAt(at) != null || words.isNumber(at);
        return !ends
                && !words.is(at, WordClass.COMPLEMENTISER)
                && !words.is(at, WordClass.DETERMINER)
                && !words.is(at, WordClass.POSSESSIVE)
                && !words.is(at, WordClass.SUBJECT)
                && !words.is(at, WordClass.PREPOSITION)
                && !words.is(at, WordClass.TIME)
                && !words.is(at, "there");
    }

    /** A day or a month, but neither "The Sun" nor "the Sunday Times". */
    private static boolean isDay(Words words, int from, int i) {
        boolean articled = i > from && words.is(i - 1, WordClass.DETERMINER);
        boolean named = words.isCapital(i) && (articled || (i == from && words.isCapital(i + 1)));
        return words.is(i, WordClass.TIME) && !named;
    }

    private static boolean isAddressee(Scene scene, int from, int i) {
        Words words = scene.words();
        if (scene.quoteAt(i) != null || (words.isMark(i) && !words.is(i, "&"))) {
            return false;
        }
        if ((i > from && words.is(i, WordClass.DETERMINER) && !words.is(i - 1, "of")) || isDay(words, from, i)) {
            return false;
        }
        if (words.is(i, "not") || words.is(i, "there") || (i > from && words.is(i, WordClass.NEGATION))) {
            return false;
        }
        if (i > from && words.isCapital(i) && !words.isCapital(i - 1) && !isJoint(words, i - 1)) {
            return false;
        }
        boolean joint = words.is(i, "of") || (words.is(i, "and") && !words.is(i + 1, WordClass.SUBJECT));
        return (joint && i > from)
                || (!words.is(i, WordClass.PREPOSITION)
                        && !words.is(i, WordClass.COORDINATOR)
                        && !words.is(i, WordClass.COMPLEMENTISER)
                        && !words.is(i, WordClass.AUXILIARY)
                        && !(words.is(i, WordClass.SUBJECT) && !words.is(i, WordClass.DETERMINER)));
    }

    private static boolean isJoint(Words words, int i) {
        return words.is(i, "of")
                || words.is(i, "and")
                || words.is(i, WordClass.DETERMINER)
                || words.is(i, WordClass.POSSESSIVE);
    }
}
