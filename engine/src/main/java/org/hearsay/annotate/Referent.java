package org.hearsay.annotate;

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
            boolean quoted,
            boolean pronoun) {}

    private final Voice voice;
    private @Nullable String sex;
    private @Nullable String calledBy;
    private Seen last;
    private @Nullable Seen outside;
    private int count;
    private int spoke = Integer.MIN_VALUE;

    Referent(Voice voice, @Nullable String sex, Seen first) {
        this.voice = voice;
        this.sex = sex;
        this.last = first;
    }

    void see(Seen seen) {
        last = seen;
        outside = seen.quoted() ? outside : seen;
        count++;
    }

    void speaks(int stretch) {
        spoke = stretch;
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

    int count() {
        return count;
    }

    /** The stretch in which this one last spoke. */
    int spoke() {
        return spoke;
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
