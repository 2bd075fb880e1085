package org.hearsay.annotate;

import org.jspecify.annotations.Nullable;

/** Reads whether the word at a place is a verb that attributes, and how far its auxiliaries and adverbs reach. */
final class CueReader {

    private static final int HEADLINE = 40;

    private final CueLexicon lexicon = CueLexicon.standard();

    /** The cue whose verb stands at {@code i}, or null. */
    @Nullable
    Cue read(Scene scene, Range stretch, int i) {
        Words words = scene.words();
        CueWord word = lexicon.word(words.form(i));
        if (word == null || words.isPossessive(i) || looksLikeName(words, stretch, i)) {
            return null;
        }
        int from = groupStart(scene, stretch, i);
        Cue.Voice voice = voice(words, word, from, i);
        if (voice == null) {
            return null;
        }
        int to = withParticle(words, word, i + 1);
        return new Cue(new Range(from, to), i, word, voice, isNegated(words, from, i));
    }

    private static boolean looksLikeName(Words words, Range stretch, int i) {
        return words.isCapital(i) && i > stretch.from() && !isHeadline(words, stretch);
    }

    /** Whether nearly all longer words bear capitals. */
    static boolean isHeadline(Words words, Range stretch) {
        if (stretch.size() >= HEADLINE) {
            return false;
        }
        int capitals = 0;
        int longer = 0;
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (words.isWord(i) && words.token(i).span().length() > 3) {
                longer++;
                capitals += words.isCapital(i) ? 1 : 0;
            }
        }
        return longer >= 3 && capitals * 5 >= longer * 4;
    }

    private static int groupStart(Scene scene, Range stretch, int i) {
        Words words = scene.words();
        int from = i;
        while (from - 1 > stretch.from() && belongsToVerb(words, from - 1) && scene.quoteAt(from - 1) == null) {
            from--;
        }
        // A pronoun that bears its auxiliary ("they've") stays the subject's.
        while (from < i && words.is(from, WordClass.SUBJECT) && !words.is(from, WordClass.ADVERB)) {
            from++;
        }
        return from;
    }

    private static boolean belongsToVerb(Words words, int i) {
        if (words.isCapital(i)) {
            return false;
        }
        return words.is(i, WordClass.AUXILIARY)
                || words.is(i, WordClass.ADVERB)
                || (words.form(i).endsWith("ly") && words.form(i).length() > 4)
                || (words.is(i, "to") && words.is(i - 1, "on") && words.is(i - 2, "went"))
                || (words.is(i, "on") && words.is(i - 1, "went") && words.is(i + 1, "to"))
                || (words.is(i, "went") && words.is(i + 1, "on") && words.is(i + 2, "to"));
    }

    private static Cue.@Nullable Voice voice(Words words, CueWord word, int from, int i) {
        return switch (word.tense()) {
            case BASE -> baseVoice(words, from, i);
            case THIRD -> isNounSpot(words, from) ? null : Cue.Voice.ACTIVE;
            case PAST -> pastVoice(words, from, i);
            case ING -> ingVoice(words, from, i);
        };
    }

    private static Cue.@Nullable Voice baseVoice(Words words, int from, int i) {
        if (words.is(from - 1, "to") && from == i) {
            return Cue.Voice.INFINITIVE;
        }
        boolean helped = hasAuxiliary(words, from, i) && !hasForm(words, from, i, "be");
        if (helped || words.is(from - 1, WordClass.SUBJECT)) {
            return Cue.Voice.ACTIVE;
        }
        boolean plural = words.isWord(from - 1) && words.form(from - 1).endsWith("s") && !words.isPossessive(from - 1);
        return plural && !isNounSpot(words, from) ? Cue.Voice.ACTIVE : null;
    }

    private static Cue.@Nullable Voice pastVoice(Words words, int from, int i) {
        if (hasBe(words, from, i)) {
            return Cue.Voice.PASSIVE;
        }
        boolean adjective = (words.is(from - 1, WordClass.DETERMINER) && !words.is(from - 1, WordClass.SUBJECT))
                || words.is(from - 1, WordClass.POSSESSIVE)
                || words.isPossessive(from - 1);
        return adjective ? null : Cue.Voice.ACTIVE;
    }

    private static Cue.@Nullable Voice ingVoice(Words words, int from, int i) {
        if (hasBe(words, from, i)) {
            return Cue.Voice.ACTIVE;
        }
        return isNounSpot(words, from) && !words.is(from - 1, WordClass.PREPOSITION) ? null : Cue.Voice.PARTICIPLE;
    }

    /** After an article, a possessive or a number the word is a noun, not a verb. */
    private static boolean isNounSpot(Words words, int from) {
        if (words.is(from - 1, WordClass.SUBJECT)) {
            return false;
        }
        return words.is(from - 1, WordClass.DETERMINER)
                || words.is(from - 1, WordClass.POSSESSIVE)
                || words.is(from - 1, WordClass.PREPOSITION)
                || words.isPossessive(from - 1)
                || words.isNumber(from - 1);
    }

    private static boolean hasAuxiliary(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, WordClass.AUXILIARY)) {
                return true;
            }
        }
        return from > 0 && words.is(from - 1, WordClass.AUXILIARY) && words.is(from - 1, WordClass.SUBJECT);
    }

    static boolean hasBe(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (words.form(i)) {
                case "is",
                        "are",
                        "was",
                        "were",
                        "be",
                        "been",
                        "being",
                        "isn't",
                        "wasn't",
                        "aren't",
                        "weren't",
                        "am" -> {
                    return true;
                }
                default -> {}
            }
        }
        return words.is(from - 1, "they're") || words.is(from - 1, "i'm") || words.is(from - 1, "we're");
    }

    private static boolean hasForm(Words words, int from, int to, String form) {
        for (int i = from; i < to; i++) {
            if (words.is(i, form)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegated(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, WordClass.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    private static int withParticle(Words words, CueWord word, int to) {
        if (words.is(to, "out") || (words.is(to, "back") && word.says())) {
            return to + 1;
        }
        return to;
    }
}
