package org.hearsay.annotate;

import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/** A person as a reader has them in mind while reading: when last mentioned, and how. */
final class Referent {

    /**
     * A mention.
     *
     * @param token where it stands
     * @param sentence the number of its sentence
     * @param paragraph the number of its paragraph
     * @param subject whether it is the subject of its clause
     * @param opening whether it opens its sentence
     * @param aside whether it stands after a preposition or owns what follows
     * @param owner whether it owns what follows
     * @param quoted whether it stands in quoted words
     * @param pronoun whether it is a pronoun
     */
    record Seen(
            int token,
            int sentence,
            int paragraph,
            boolean subject,
            boolean opening,
            boolean aside,
            boolean owner,
            boolean quoted,
            boolean pronoun) {}

    private final Voice voice;
    private @Nullable String sex;
    private @Nullable String calledBy;
    private Seen last;
    private @Nullable Seen outside;
    private int count;
    private int subjectIn = Integer.MIN_VALUE;
    private int subjectOutside = Integer.MIN_VALUE;
    private int spoke = Integer.MIN_VALUE;
    private int spokeIn = Integer.MIN_VALUE;

    Referent(Voice voice, @Nullable String sex, Seen first) {
        this.voice = voice;
        this.sex = sex;
        this.last = first;
    }

    /** The name, or the description of who has none. */
    String name() {
        Speaker speaker = voice.speaker();
        return speaker == null ? "" : speaker.name();
    }

    /** Whether a name is known, and no description alone. */
    boolean isNamed() {
        Speaker speaker = voice.speaker();
        return speaker != null && speaker.actor() != null;
    }

    void see(Seen seen) {
        last = seen;
        if (seen.subject()) {
            subjectIn = seen.sentence();
            subjectOutside = seen.quoted() ? subjectOutside : seen.sentence();
        }
        outside = seen.quoted() ? outside : seen;
        count++;
    }

    void speaks(int stretch, int paragraph) {
        spoke = stretch;
        spokeIn = paragraph;
    }

    void learn(@Nullable String told) {
        sex = sex == null ? told : sex;
    }

    void called(String pronoun) {
        calledBy = calledBy == null ? pronoun : calledBy;
    }

    Voice voice() {
        return voice;
    }

    /** The last mention; for who reads on outside of quotation marks, the last one outside, if there is one. */
    Seen last(boolean quoted) {
        return quoted || outside == null ? last : outside;
    }

    /** The last sentence in which this one was a subject; for who reads on outside of quotation marks, outside. */
    int subjectIn(boolean quoted) {
        return quoted ? subjectIn : subjectOutside;
    }

    int count() {
        return count;
    }

    /** The stretch in which this one last spoke. */
    int spoke() {
        return spoke;
    }

    /** The paragraph in which this one last spoke. */
    int spokeIn() {
        return spokeIn;
    }

    @Nullable
    String calledBy() {
        return calledBy;
    }

    /** Whether a pronoun of that sex can mean this person. */
    boolean canBe(String pronoun) {
        return sex == null || sex.equals(pronoun);
    }

    boolean surely(String pronoun) {
        return pronoun.equals(sex);
    }
}
