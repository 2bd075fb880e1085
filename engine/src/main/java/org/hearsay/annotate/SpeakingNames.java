package org.hearsay.annotate;

/** Tells by the words beside a name, before any statement is found, whether it speaks: "NAME said", "said NAME". */
final class SpeakingNames {

    /** No apposition is longer than so many tokens. */
    private static final int APPOSITION = 16;

    private final CueLexicon cues;

    SpeakingNames(CueLexicon cues) {
        this.cues = cues;
    }

    boolean isOne(Words words, Range name) {
        int after = name.to();
        boolean beside = speaks(words, after) || saysBefore(words, name.from() - 1);
        return beside
                || (words.isComma(after)
                        && (speaks(words, after + 1) || speaks(words, behindApposition(words, after))));
    }

    /** Past the comma that closes what stands between two of them: "NAME, a baker, said". */
    private static int behindApposition(Words words, int comma) {
        int end = comma + 1;
        while (end - comma < APPOSITION && words.has(end) && !words.isMark(end)) {
            end++;
        }
        return words.isComma(end) ? end + 1 : end;
    }

    private boolean speaks(Words words, int from) {
        int verb = from;
        while (words.is(verb, WordClass.ADVERB) || words.is(verb, WordClass.AUXILIARY)) {
            verb++;
        }
        CueWord cue = cues.word(words.form(verb));
        return cue != null && isFinite(cue) && (cue.takesClause() || cue.addresses());
    }

    /** After what was said: "...," said NAME. */
    private boolean saysBefore(Words words, int verb) {
        CueWord cue = cues.word(words.form(verb));
        return cue != null && isFinite(cue) && cue.says();
    }

    private static boolean isFinite(CueWord cue) {
        return cue.tense() == CueWord.Tense.PAST || cue.tense() == CueWord.Tense.THIRD;
    }
}
