package org.hearsay.annotate.time;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lengths of time, and how often something comes round. */
final class DurationMeanings {

    private static final String UNKNOWN = "X";

    private DurationMeanings() {}

    static void addTo(Map<String, Meaning> meanings) {
        meanings.put("duration", DurationMeanings::duration);
        meanings.put("fraction", (match, scene) -> fraction(match.rule().argument(), match.text("UNIT")));
        meanings.put("andHalf", (match, scene) -> period(count(match) + ".5", match.text("UNIT")));
        meanings.put("long", (match, scene) -> match.slot("LONG"));
        meanings.put("everyWeekday", (match, scene) -> "XXXX-WXX-" + match.text("WEEKDAY"));
        meanings.put("everyMonth", (match, scene) -> "XXXX-" + match.text("MONTH"));
        meanings.put("everySeason", (match, scene) -> "XXXX-" + match.text("SEASON"));
        meanings.put("frequency", (match, scene) -> match.slot("SET"));
    }

    private static @Nullable String duration(Match match, Scene scene) {
        boolean compound = match.rule().argument().equals(UNKNOWN) && scene.isAfter(match, "DASH");
        return compound ? null : period(count(match), match.text("UNIT"));
    }

    private static String count(Match match) {
        if (match.has("NUM")) {
            return match.text("NUM");
        }
        String argument = match.rule().argument();
        return match.has("VAGUE") ? UNKNOWN : argument.isEmpty() ? "1" : argument;
    }

    /** P3M, PT20M, PXD. Units that TIMEX3 has no letter for are counted in smaller ones. */
    private static String period(String count, String unit) {
        return switch (unit) {
            case "h", "m", "s" -> "PT" + count + unit.toUpperCase(Locale.ROOT);
            case "DE" -> count.equals(UNKNOWN) ? "PXDE" : "P" + times(count, "10") + "Y";
            case "CE" -> count.equals(UNKNOWN) ? "PXCE" : "P" + times(count, "100") + "Y";
            case "FN" -> "P" + times(count, "2") + "W";
            case "Y" -> count.endsWith(".5") ? "P" + whole(count) + "Y6M" : "P" + count + "Y";
            default -> "P" + count + unit;
        };
    }

    /** Half an hour, a quarter of a century. */
    private static @Nullable String fraction(String part, String unit) {
        return switch (unit) {
            case "h" -> "PT" + times(part, "60") + "M";
            case "D" -> "PT" + times(part, "24") + "H";
            case "Y" -> "P" + times(part, "12") + "M";
            case "DE" -> "P" + times(part, "10") + "Y";
            case "CE" -> "P" + times(part, "100") + "Y";
            default -> null;
        };
    }

    private static String whole(String count) {
        return count.substring(0, count.length() - 2);
    }

    private static String times(String count, String factor) {
        return count.equals(UNKNOWN)
                ? UNKNOWN
                : new BigDecimal(count)
                        .multiply(new BigDecimal(factor))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
