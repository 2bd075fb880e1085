package org.hearsay.annotate;

/** What speaks for or against a person as the one a pronoun means. How much each counts stands in {@code pronoun-weights.tsv}. */
enum Clue {
    /** Last mentioned in the pronoun's own sentence. */
    SAME_SENTENCE,
    /** Last mentioned one sentence before. */
    SENTENCE_BEFORE,
    /** Last mentioned two sentences before. */
    TWO_BEFORE,
    /** Last mentioned longer ago. */
    FURTHER_BACK,
    /** The last mention was the subject of its clause, in the pronoun's sentence. */
    SUBJECT_HERE,
    /** The last mention was the subject of its clause, in an earlier sentence. */
    SUBJECT_BEFORE,
    /** The last mention opened its sentence. */
    OPENED_SENTENCE,
    /** The last mention was a pronoun. */
    PRONOUN_BEFORE,
    /** Nobody was mentioned since. */
    LATEST,
    /** Nobody else's words were told since this one's. */
    SPOKE_LAST,
    /** The same, and the pronoun is a source itself: who speaks goes on speaking. */
    SPEAKS_ON,
    /** The sex is known and right. */
    SEX_TOLD,
    /** Earlier pronouns of this sex meant the same person. */
    CALLED_SO,
    /** Earlier pronouns of the other sex meant this person. */
    CALLED_OTHERWISE,
    /** Mentioned three times or more. */
    OFTEN,
    /** Nobody was mentioned more often. */
    MOST_OFTEN,
    /** Mentioned in quoted words alone so far, and the pronoun stands outside of any. */
    WITHIN_QUOTE,
    /** Him and her in the clause whose subject it is. */
    OBJECT_OF_OWN,
    /** The pronoun stands in this person's own quoted words. */
    OWN_WORDS,
    /** Mentioned in the pronoun's paragraph. */
    SAME_PARAGRAPH,
    /** An owner or after a preposition. */
    ASIDE
}
