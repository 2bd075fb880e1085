package org.hearsay.annotate;

/**
 * A verb in a text that may attribute.
 *
 * @param range the verb with its auxiliaries and adverbs
 * @param head the verb
 * @param word what the lexicon says of it
 * @param voice how it stands in its clause
 * @param negated whether a word within the range negates it
 */
record Cue(Range range, int head, CueWord word, Voice voice, boolean negated) {

    /** How a verb stands in its clause. */
    enum Voice {
        /** With a subject of its own before or after it. */
        ACTIVE,
        /** Said of what the subject names: is expected, was criticised. */
        PASSIVE,
        /** Saying, adding: its subject is the main clause's. */
        PARTICIPLE,
        /** To say: its subject is the main clause's. */
        INFINITIVE
    }

    /** How a statement with this cue is worded. */
    Wording worded(Words words, String way, boolean telling) {
        return new Wording(word.verb(), words.form(head), negated ? way + " NOT" : way, telling);
    }

    /** The token after the cue. */
    int after() {
        return range.to();
    }
}
