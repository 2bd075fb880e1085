package org.hearsay.clean;

import java.util.Optional;
import org.hearsay.language.Lexicon;

/**
 * Guesses the character set of bytes that are not UTF-8 and of which nothing is said, by how their high bytes stand
 * together: in pairs of the ranges where the commonest characters of Chinese, Japanese and Korean lie, in the long runs
 * of Cyrillic, or alone as the accents of western languages. The ranges come from {@code charset-ranges.txt}.
 */
final class CharsetGuess {

    private static final Lexicon NUMBERS = Lexicon.of(CharsetGuess.class, "charset-ranges.txt");
    private static final int LEAST = (int) NUMBERS.number("high bytes to judge by");
    private static final double TOGETHER = NUMBERS.number("share that stands together");
    private static final double BROKEN = NUMBERS.number("pairs that may be broken");
    private static final int HIGH = 0x80;

    private final byte[] bytes;
    private int high;
    private int together;

    private CharsetGuess(byte[] bytes) {
        this.bytes = bytes;
        for (int i = 0; i < bytes.length; i++) {
            boolean own = isHigh(i);
            high += own ? 1 : 0;
            together += own && (isHigh(i - 1) || isHigh(i + 1)) ? 1 : 0;
        }
    }

    /** The name of a character set, or nothing where the bytes look like those of a western one. */
    static Optional<String> of(byte[] bytes) {
        CharsetGuess guess = new CharsetGuess(bytes);
        return guess.high < LEAST || guess.together < TOGETHER * guess.high ? Optional.empty() : guess.eastern();
    }

    private boolean isHigh(int i) {
        return i >= 0 && i < bytes.length && (bytes[i] & 0xFF) >= HIGH;
    }

    private Optional<String> eastern() {
        return NUMBERS.rows().stream()
                .filter(row -> row.get(0).equals("set") && holds(row.get(2).split(" ")))
                .map(row -> row.get(1))
                .findFirst()
                .or(this::cyrillic);
    }

    /** Whether enough pairs begin in the range {@code limits} name and hardly any is broken. */
    private boolean holds(String[] limits) {
        int least = Integer.parseInt(limits[0], 16);
        int most = Integer.parseInt(limits[1], 16);
        int trail = Integer.parseInt(limits[2], 16);
        double share = Double.parseDouble(limits[3]);
        int pairs = 0;
        int within = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            if (!isHigh(i)) {
                i++;
                continue;
            }
            boolean whole = i + 1 < bytes.length && (bytes[i + 1] & 0xFF) >= trail;
            int lead = bytes[i] & 0xFF;
            pairs++;
            broken += whole ? 0 : 1;
            within += whole && lead >= least && lead <= most ? 1 : 0;
            i += whole ? 2 : 1;
        }
        return broken <= BROKEN * pairs && within >= share * pairs;
    }

    // Windows keeps the small letters above, KOI8 below: most letters are small.
    private Optional<String> cyrillic() {
        int upper = 0;
        int lower = 0;
        for (byte b : bytes) {
            int value = b & 0xFF;
            upper += value >= 0xE0 ? 1 : 0;
            lower += value >= 0xC0 && value < 0xE0 ? 1 : 0;
        }
        if (upper + lower < TOGETHER * high) {
            return Optional.empty();
        }
        return Optional.of(upper >= lower ? "windows-1251" : "KOI8-R");
    }
}
