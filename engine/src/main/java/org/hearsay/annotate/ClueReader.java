package org.hearsay.annotate;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what speaks for and against a person as the one whom a pronoun means. */
final class ClueReader {

    /** Who is mentioned so often is mentioned often. */
    private static final int OFTEN = 3;

    private final Scene scene;
    private final Words words;
    private final Mind mind;
    private final Sexes sexes;

    ClueReader(Scene scene, Mind mind, Sexes sexes) {
        this.scene = scene;
        this.words = scene.words();
        this.mind = mind;
        this.sexes = sexes;
    }

    /**
     * A pronoun where it stands.
     *
     * @param token where
     * @param sentence the number of its sentence
     * @param paragraph the number of its paragraph
     * @param sex whom it can mean
     * @param speaks whether it is the source of a statement
     */
    record Place(int token, int sentence, int paragraph, String sex, boolean speaks) {}

    /** All clues that hold. */
    Set<Clue> of(Referent referent, Place pronoun) {
        Set<Clue> clues = EnumSet.noneOf(Clue.class);
        addWhere(clues, referent, pronoun);
        addWho(clues, referent, pronoun.sex());
        addSpeech(clues, referent, pronoun);
        return clues;
    }

    /** Where the last mention stands, and how. */
    private void addWhere(Set<Clue> clues, Referent referent, Place pronoun) {
        boolean quoted = scene.inSpeech(pronoun.token());
        Referent.Seen last = referent.last(quoted);
        int back = pronoun.sentence() - last.sentence();
        clues.add(
                back == 0
                        ? Clue.SAME_SENTENCE
                        : back == 1 ? Clue.SENTENCE_BEFORE : back == 2 ? Clue.TWO_BEFORE : Clue.FURTHER_BACK);
        int subject = pronoun.sentence() - referent.subjectIn(quoted);
        add(clues, Clue.SUBJECT_HERE, subject == 0);
        add(clues, Clue.SUBJECT_BEFORE, back > 0 && subject == back);
        add(clues, Clue.OPENED_SENTENCE, last.opening());
        add(clues, Clue.PRONOUN_BEFORE, last.pronoun());
        add(clues, Clue.LATEST, mind.isLatest(referent, quoted));
        add(clues, Clue.WITHIN_QUOTE, last.quoted() && !quoted);
        add(clues, Clue.OBJECT_OF_OWN, isObject(pronoun.token()) && back == 0 && last.subject());
        add(clues, Clue.SAME_PARAGRAPH, last.paragraph() == pronoun.paragraph());
        add(clues, Clue.ASIDE, last.aside());
        add(clues, Clue.OWNER, last.owner());
        boolean fronted = last.aside() && back == 0 && words.isComma(pronoun.token() - 1);
        add(clues, Clue.FRONTED, fronted && Pronouns.isSubjectForm(words, pronoun.token()));
    }

    private boolean isObject(int i) {
        return words.is(i, "him") || (words.is(i, "her") && !words.isWord(i + 1));
    }

    /** Who it is, and how often and by which words the text has named them. */
    private void addWho(Set<Clue> clues, Referent referent, String sex) {
        String called = referent.calledBy();
        boolean single = referent.isNamed() && referent.name().indexOf(' ') < 0;
        @Nullable String given = single ? sexes.ofGivenName(referent.name()) : null;
        add(clues, Clue.SEX_TOLD, referent.surely(sex));
        add(clues, Clue.CALLED_SO, sex.equals(called));
        add(clues, Clue.CALLED_OTHERWISE, called != null && !sex.equals(called));
        add(clues, Clue.OFTEN, referent.count() >= OFTEN);
        add(clues, Clue.MOST_OFTEN, mind.isMostOften(referent));
        add(clues, Clue.DESCRIBED, !referent.isNamed());
        add(clues, Clue.NAMED_IN_FULL, referent.isNamed() && !single);
        add(clues, Clue.GIVEN_SO, sex.equals(given));
        add(clues, Clue.GIVEN_OTHERWISE, given != null && !sex.equals(given));
    }

    /** Who spoke, and who goes on speaking. */
    private void addSpeech(Set<Clue> clues, Referent referent, Place pronoun) {
        int i = pronoun.token();
        boolean last = mind.spokeLast(referent);
        add(clues, Clue.SPOKE_LAST, last);
        add(clues, Clue.SPEAKS_ON, last && pronoun.speaks());
        add(clues, Clue.QUOTED_ON, last && pronoun.speaks() && scene.quoteEndsBefore(i));
        add(clues, Clue.SPOKE_NEAR, last && pronoun.paragraph() - referent.spokeIn() <= 1);
        boolean own = referent.spoke() == scene.stretchAt(i).from();
        add(clues, Clue.OWN_WORDS, own && scene.inSpeech(i));
    }

    private static void add(Set<Clue> clues, Clue clue, boolean holds) {
        if (holds) {
            clues.add(clue);
        }
    }
}
