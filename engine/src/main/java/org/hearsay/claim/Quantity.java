package org.hearsay.claim;

import java.util.Set;

/**
 * A number and what it counts.
 *
 * @param value written plainly: "2400", "1400000", "4.75"
 * @param unit the key of the word it stands before, or what befell the people counted ("dead"); empty where neither
 *     can be told
 * @param noun the stem of that word itself: "crates" and "boxes" share a unit and are two nouns; empty for a time that
 *     only says when: "two days later"
 * @param whom the key of those whom something befell, where they are told more closely than as people: "officers"
 * @param text the characters, as a reader knows them
 * @param position its place among the tokens
 * @param atLeast whether it is said that there may be more: "more than £100"
 * @param roughness the share by which it may be wrong, as it is told: "nearly 40"; 0 for a number told as exact
 */
record Quantity(
        String value,
        String unit,
        String noun,
        String whom,
        String text,
        int position,
        boolean atLeast,
        double roughness) {

    static final String YEAR = "year";
    static final String PERCENT = "percent";
    static final String FRACTION = "fraction";
    static final String AGE = "age";

    private static final Set<String> OF_NO_THINGS = Set.of(YEAR, PERCENT, FRACTION, AGE);

    double number() {
        return Double.parseDouble(value);
    }

    boolean isYear() {
        return unit.equals(YEAR);
    }

    /** Whether it counts things, of which a share, a rate or an age is none. */
    boolean countsThings() {
        return !noun.isEmpty() && !OF_NO_THINGS.contains(unit);
    }

    /** Whether both may count the same thing: one noun, or one of them stands beside none; of tolls, the same people. */
    boolean mayCountAlike(Quantity other) {
        return (noun.equals(other.noun) && mayMeanThose(other)) || unit.isEmpty() || other.unit.isEmpty();
    }

    private boolean mayMeanThose(Quantity other) {
        return whom.isEmpty() || other.whom.isEmpty() || whom.equals(other.whom);
    }

    /** Whether both give one number of what may be one thing, in whatever words. */
    boolean agreesWith(Quantity other) {
        return value.equals(other.value) && (mayCountAlike(other) || unit.equals(other.unit) || areBothPeople(other));
    }

    /** Whether {@code given} is this number, or one that it leaves room for. */
    boolean allows(Quantity given) {
        return agreesWith(given) || (unit.equals(given.unit) && leavesRoomFor(given.number()));
    }

    private boolean leavesRoomFor(double given) {
        double wrong = roughness * number();
        return (atLeast && given >= number()) || (wrong > 0 && Math.abs(given - number()) <= wrong);
    }

    // "Nine passengers" are nine people; nine dead are not nine injured.
    private boolean areBothPeople(Quantity other) {
        Vocabulary vocabulary = Vocabulary.english();
        return vocabulary.countsPeople(unit) && vocabulary.countsPeople(other.unit);
    }
}
