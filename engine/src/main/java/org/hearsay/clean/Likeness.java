package org.hearsay.clean;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a short text is compared by: its words, and in scripts without spaces its pairs of characters.
 *
 * @param pieces folded, each once
 */
record Likeness(Set<String> pieces) {

    static Likeness of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> pieces = new HashSet<>();
        int from = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            boolean ideograph = inside && Character.isIdeographic(lower.charAt(i));
            if (from >= 0 && (!inside || ideograph)) {
                pieces.add(lower.substring(from, i));
                from = -1;
            }
            if (ideograph) {
                boolean pair = i + 1 < lower.length() && Character.isLetterOrDigit(lower.charAt(i + 1));
                pieces.add(lower.substring(i, pair ? i + 2 : i + 1));
            } else if (inside && from < 0) {
                from = i;
            }
        }
        return new Likeness(pieces);
    }

    /** What both have, as a share of what either has. */
    double to(Likeness other) {
        long both = pieces.stream().filter(other.pieces::contains).count();
        long all = pieces.size() + other.pieces.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }
}
