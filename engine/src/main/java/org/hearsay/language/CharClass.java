package org.hearsay.language;

/** Which part of a token a character can be, by its Unicode category. */
final class CharClass {

    private static final int LETTERS = bits(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER);
    private static final int NUMBERS =
            bits(Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);
    private static final int ACCENTS =
            bits(Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK);
    private static final int UNSEEN =
            bits(Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED);

    private CharClass() {}

    private static int bits(byte... categories) {
        int bits = 0;
        for (byte category : categories) {
            bits |= 1 << category;
        }
        return bits;
    }

    private static boolean is(int code, int categories) {
        return (categories >> Character.getType(code) & 1) != 0;
    }

    static boolean isLetter(int code) {
        return is(code, LETTERS);
    }

    /** Whether a word may begin with it. */
    static boolean beginsWord(int code) {
        return is(code, LETTERS | NUMBERS);
    }

    /** Whether a word that has begun goes on with it. */
    static boolean isOfWord(int code) {
        return is(code, LETTERS | NUMBERS | ACCENTS);
    }

    /** Whether it may stand within a word, between two parts of it. */
    static boolean joinsWord(char mark) {
        return switch (mark) {
            case '\'', '’', '-', '‑', '.', '&' -> true;
            default -> false;
        };
    }

    static boolean isDigit(char digit) {
        return digit >= '0' && digit <= '9';
    }

    /** Whether it may stand within a number, between two runs of digits. */
    static boolean joinsNumber(char mark) {
        return mark == '.' || mark == ',' || mark == ':';
    }

    /** Whether a reader sees it: neither plain white space nor a control or format character. */
    static boolean isSeen(int code) {
        return code != ' ' && !is(code, UNSEEN);
    }
}
