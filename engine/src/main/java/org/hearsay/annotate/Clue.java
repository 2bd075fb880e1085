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
    /** Mentioned as the subject of a clause in the pronoun's sentence. */
    SUBJECT_HERE,
    /** Last mentioned in an earlier sentence, there as the subject of a clause. */
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
    /** The same, and quoted words end just before the pronoun: "...," he said. */
    QUOTED_ON,
    /** Nobody else's words were told since this one's, which stand in this paragraph or the one before. */
    SPOKE_NEAR,
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
    ASIDE,
    /** An owner: "NAME's speech". */
    OWNER,
    /** Aside in what opens the pronoun's own sentence, up to the comma before it: "Against NAME, he ..." */
    FRONTED,
    /** Known by a description alone, without a name. */
    DESCRIBED,
    /** Known by more than one name, as a person is who was introduced. */
    NAMED_IN_FULL,
    /** Known by one word alone, which is a given name of this sex. */
    GIVEN_SO,
    /** Known by one word alone, which is a given name of the other sex. */
    GIVEN_OTHERWISE
}
