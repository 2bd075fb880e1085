package org.hearsay.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Lexicon;

/** Tells what is no report at all: binary content, consent walls, paywall stubs. Phrases come from {@code walls.txt}. */
final class Junk {

    private static final Lexicon WALLS = Lexicon.of(Junk.class, "walls.txt");
    private static final char DELETE = 0x7F;
    private static final int SAMPLE = 30_000;
    private static final Set<String> PAYWALLS = WALLS.words("paywall stub");
    /** The longest text that may be no more than a wall. */
    static final int WALL_LENGTH = 900;

    private Junk() {}

    /** Why {@code text} is no text, if it is none. */
    static Optional<String> reason(String text) {
        int length = Math.min(text.length(), SAMPLE);
        int odd = 0;
        boolean visible = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isOdd(c)) {
                odd++;
            }
            visible = visible || Character.isLetterOrDigit(c);
        }
        if (odd > length * Limits.BINARY_SHARE && odd > 2) {
            return Optional.of("binary content: " + odd + " of the first " + length + " characters are no text");
        }
        return visible || text.length() > SAMPLE ? Optional.empty() : Optional.of("no letters or digits in it");
    }

    private static boolean isOdd(char c) {
        if (c >= ' ' && c < DELETE) {
            return false;
        }
        return c == '\uFFFD' || (Character.isISOControl(c) && "\n\r\t\f\u0085".indexOf(c) < 0);
    }

    /** Whether {@code lower}, a short line in lower case, asks for money to read on. */
    static boolean isPaywall(String lower) {
        return lower.length() <= WALL_LENGTH && PAYWALLS.stream().anyMatch(lower::contains);
    }

    /** Why a short clean text is a wall in front of the report, if it is one. */
    static Optional<String> wall(String text) {
        if (text.length() > WALL_LENGTH) {
            return Optional.empty();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return WALLS.rows().stream()
                .filter(row -> lower.contains(row.get(1)))
                .findFirst()
                .map(row -> row.get(0) + ": all that is left says \"" + row.get(1) + "\"");
    }
}
