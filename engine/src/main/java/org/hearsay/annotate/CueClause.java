package org.hearsay.annotate;

import java.util.List;

/**
 * The clause of a cue, without what was said: which times belong to it. A time in the content of any statement, in a
 * clause of its own ("who was elected on Sunday") or in an apposition ("winner of Sunday's race") belongs to that.
 */
final class CueClause {

    /** How far a time may stand from its cue, in tokens; bounds the work in a text without a full stop. */
    private static final int REACH = 60;

    private static final CueLexicon CUES = CueLexicon.standard();

    private final Scene scene;
    private final Words words;
    private final Draft draft;
    private final Range cue;
    private final List<Draft> others;

    CueClause(Scene scene, Draft draft, Range cue, List<Draft> others) {
        this.scene = scene;
        this.words = scene.words();
        this.draft = draft;
        this.cue = cue;
        this.others = others;
    }

    boolean holds(Range time) {
        boolean far = time.from() - cue.to() > REACH || cue.from() - time.to() > REACH;
        if (far || isSaid(time.from()) || isApart(time)) {
            return false;
        }
        if (time.from() >= cue.to()) {
            return follows(time);
        }
        return time.to() > cue.from() || precedes(time);
    }

    private boolean isSaid(int i) {
        return draft.content().stream().anyMatch(range -> range.holds(i));
    }

    /** Whether one of the two stands in what another statement says, and the other does not. */
    private boolean isApart(Range time) {
        for (Draft other : others) {
            for (Range said : other.content()) {
                if (said.holds(cue.from()) != said.holds(time.from())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Said on Monday that", "said Y in Z on Monday", "criticised the plan on Monday". */
    private boolean follows(Range time) {
        int lead = leadOf(time, cue.to());
        int from = cue.to();
        boolean said = false;
        boolean parted = false;
        for (int i = cue.to(); i < time.from(); i++) {
            if (isSaid(i)) {
                said = true;
                parted = false;
                from = i + 1;
            } else if (endsClause(i) || words.is(i, WordClass.RELATIVE) || (said && isJoint(i))) {
                return false;
            } else if (isFinite(i) && !isAddressed(i) && i != lead - 1) {
                return false; // but "in a speech given on Monday"
            } else if (words.isComma(i)) {
                parted = true;
                from = i + 1;
            }
        }
        if (said) {
            return !parted && opensAdverbial(from, time);
        }
        return !parted || opensAside(from, time);
    }

    private boolean isAddressed(int i) {
        return draft.addressee() != null && draft.addressee().holds(i);
    }

    private boolean opensAdverbial(int from, Range time) {
        return from == time.from() || isLead(from);
    }

    /** After a comma: "on Monday", "Texas on Monday", "speaking on Monday", but not "the winner of Sunday's race". */
    private boolean opensAside(int from, Range time) {
        boolean named = words.isCapital(from) || words.form(from).endsWith("ing");
        boolean article = words.is(from, WordClass.DETERMINER);
        if (from == time.from()) {
            return !isOwner(time);
        }
        return (named || isLead(from)) && !article;
    }

    /** "On Monday X said", "X on Monday said", "X met reporters on Monday, saying". */
    private boolean precedes(Range time) {
        Range source = draft.source();
        int verb = verbFrom(time.to());
        for (int i = time.to(); i < verb; i++) {
            i = words.isComma(i) && words.is(i + 1, WordClass.RELATIVE) ? commaAfter(i + 1, verb) : i;
            boolean within = source != null && source.from() >= time.to() && source.holds(i);
            boolean other = endsClause(i) || isJoint(i) || isFinite(i) || isParticiple(i);
            if (i < verb && !within && !isSaid(i) && other) {
                return false;
            }
        }
        if (source == null || source.from() > time.from()) {
            return leads(time);
        }
        return inSubject(source.from(), time);
    }

    /** Where the cue's verb begins with its auxiliaries, which need not be part of the cue. */
    private int verbFrom(int from) {
        int at = cue.from();
        while (at > from && (words.is(at - 1, WordClass.AUXILIARY) || words.is(at - 1, WordClass.ADVERB))) {
            at--;
        }
        return at;
    }

    private int commaAfter(int from, int limit) {
        int at = from;
        while (at < limit && !words.isComma(at)) {
            at++;
        }
        return at;
    }

    /** Behind the subject, where a clause or an apposition of the subject may stand as well. */
    private boolean inSubject(int subject, Range time) {
        int from = subject;
        for (int i = subject; i < time.from(); i++) {
            from = words.isComma(i) ? i + 1 : from;
        }
        boolean participle = words.form(cue.to() - 1).endsWith("ing");
        for (int i = from; i < time.from(); i++) {
            boolean verb = isFinite(i) || isParticiple(i);
            boolean lead = isLead(i) || words.isCapital(i);
            if (words.is(i, WordClass.RELATIVE) || (verb && !participle) || (from > subject && !lead)) {
                return false;
            }
        }
        return !isOwner(time);
    }

    /** Before the subject: "On Monday", "in a speech on Monday", but not "when the bridge fell on Monday". */
    private boolean leads(Range time) {
        int stretch = scene.stretchAt(cue.from()).from();
        int lead = leadOf(time, stretch);
        if (lead == stretch || words.isMark(lead - 1) || isJoint(lead - 1)) {
            return true;
        }
        int limit = Math.max(stretch, time.from() - REACH);
        for (int i = lead - 1; i >= limit && !words.is(i, ";") && !isSaid(i); i--) {
            boolean clause = words.is(i, WordClass.SUBORDINATOR) && !words.is(i, WordClass.PREPOSITION);
            if (clause || isFinite(i)) {
                return false;
            }
            if (scene.startsSentence(i)) {
                return true;
            }
        }
        return true;
    }

    /** Where the words begin that do no more than lead to the time: "late on Monday". */
    private int leadOf(Range time, int limit) {
        int at = time.from();
        while (at > limit && isLead(at - 1) && !isSaid(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isLead(int i) {
        return words.is(i, WordClass.PREPOSITION)
                || words.is(i, WordClass.TIME)
                || words.is(i, WordClass.ADVERB)
                || words.is(i, WordClass.DETERMINER)
                || words.is(i, "late")
                || words.is(i, "early")
                || words.is(i, "last");
    }

    private boolean endsClause(int i) {
        return words.is(i, ";") || scene.startsSentence(i);
    }

    private boolean isJoint(int i) {
        return words.is(i, WordClass.COORDINATOR);
    }

    /** "Monday's", which belongs to what follows it. */
    private boolean isOwner(Range time) {
        return words.isPossessive(time.to() - 1) || words.form(time.to()).equals("'s");
    }

    private boolean isFinite(int i) {
        CueWord word = words.isCapital(i) ? null : CUES.word(words.form(i));
        boolean tells = word != null && word.tense() == CueWord.Tense.PAST && word.takesClause();
        return tells || words.is(i, WordClass.AUXILIARY) || words.is(i, WordClass.VERB);
    }

    /** "Elected", but not "a prepared". */
    private boolean isParticiple(int i) {
        boolean adjective = words.is(i - 1, WordClass.DETERMINER) || words.is(i - 1, WordClass.POSSESSIVE);
        return words.form(i).endsWith("ed") && !words.isCapital(i) && !adjective;
    }
}
