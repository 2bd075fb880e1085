package org.hearsay.annotate.time;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lengths of time, and how often something comes round. */
final class DurationMeanings {

    private static final String UNKNOWN = "X";

    private DurationMeanings() {}

    static void addTo(Map<String, Meaning> meanings) {
        meanings.put("duration", DurationMeanings::duration);
        meanings.put("everyWeekday", (match, scene) -> "XXXX-WXX-" + match.text("WEEKDAY"));
        meanings.put("everyMonth", (match, scene) -> "XXXX-" + match.text("MONTH"));
        meanings.put("everySeason", (match, scene) -> "XXXX-" + match.text("SEASON"));
        meanings.put("frequency", (match, scene) -> match.slot("SET"));
    }

    private static @Nullable String duration(Match match, Scene scene) {
        String argument = match.rule().argument();
        String count = match.has("NUM") ? match.text("NUM") : match.has("VAGUE") ? UNKNOWN : argument;
        return period(count.isEmpty() ? "1" : count, match.text("UNIT"));
    }

    /** P3M, PT20M, PXD; a count that is not whole goes into the next smaller unit where that is even. */
    static @Nullable String period(String count, String unit) {
        return switch (unit) {
            case "h", "m", "s" -> "PT" + count + unit.toUpperCase(java.util.Locale.ROOT);
            case "WE" -> "P" + count + "WE";
            case "DE" -> count.equals(UNKNOWN) ? "PXDE" : "P" + times(count, 10) + "Y";
            case "CE" -> count.equals(UNKNOWN) ? "PXCE" : "P" + times(count, 100) + "Y";
            case "H" -> "P" + times(count, 6) + "M";
            case "FN" -> "P" + times(count, 2) + "W";
            case "Y" -> count.endsWith(".5") ? "P" + whole(count) + "Y6M" : "P" + count + "Y";
            default -> "P" + count + unit;
        };
    }

    private static String whole(String count) {
        return count.substring(0, count.length() - 2);
    }

    private static String times(String count, int factor) {
        if (count.equals(UNKNOWN)) {
            return UNKNOWN;
        }
        BigDecimal product = new BigDecimal(count).multiply(BigDecimal.valueOf(factor));
        return product.stripTrailingZeros().toPlainString();
    }
}
