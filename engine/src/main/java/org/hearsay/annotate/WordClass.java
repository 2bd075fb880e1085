package org.hearsay.annotate;

/** What closed-class and common words can be; a word may be several. The words stand in {@code word-classes.tsv}. */
enum WordClass {
    /** the, a, this, every. */
    DETERMINER,
    /** he, they, some: can be a whole subject. */
    SUBJECT,
    /** him, them, reporters' pronouns that are no subject. */
    OBJECT,
    /** his, their. */
    POSSESSIVE,
    /** who, which, that as the head of a relative clause. */
    RELATIVE,
    /** in, on, of. */
    PREPOSITION,
    /** because, although, that: begins a clause. */
    SUBORDINATOR,
    /** and, but, or. */
    COORDINATOR,
    /** is, has, will, didn't. */
    AUXILIARY,
    /** Adverbs that stand between an auxiliary and its verb. */
    ADVERB,
    /** Monday, yesterday, earlier, week: words that only tell when. */
    TIME,
    /** that, whether, how: begins what was said. */
    COMPLEMENTISER,
    /** whether, where, who: begins what is left open, where nothing but that clause follows. */
    QUESTION,
    /** up, out, back: belongs to the verb before it. */
    PARTICLE,
    /** not, never, no, neither. */
    NEGATION,
    /** US, WHO: in capitals a name and no pronoun. */
    ACRONYM,
    /** Past and third-person forms that are hardly ever nouns. */
    VERB
}
