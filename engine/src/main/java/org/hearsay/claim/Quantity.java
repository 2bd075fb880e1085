package org.hearsay.claim;

/**
 * A number and what it counts.
 *
 * @param value written plainly: "2400", "1400000", "4.75"
 * @param unit the key of the word it stands before, or what befell the people counted ("dead"); empty where neither
 *     can be told
 * @param text the characters, as a reader knows them
 * @param position its place among the tokens
 */
record Quantity(String value, String unit, String text, int position) {

    double number() {
        return Double.parseDouble(value);
    }

    /** Whether both may count the same thing. */
    boolean mayCountAlike(Quantity other) {
        return unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty();
    }
}
