package org.hearsay.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;

/**
 * Knows lines that are no part of a report by what they say, wherever they stand. The phrases and their reasons come
 * from {@code clutter-lines.txt}.
 */
final class LineRules {

    private static final List<List<String>> RULES =
            Lexicon.of(LineRules.class, "clutter-lines.txt").rows();
    private static final Pattern READING_TIME = Pattern.compile(
            "(?i)(?:reading time:? )?\\d{1,3}(?:\\s?-\\s?|\\s)?min(?:ute[ns]?|uten|utos|uti|s)?\\.?(?: (?:read|reading time|lesezeit|de lecture|de lectura|di lettura|lezen|lesetid))?");
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)^(?:©|\\(c\\) ?\\d{4}|copyright\\b).*");
    private static final int LONGEST = 500;
    private static final int SHORT_WORDS = 30;

    private LineRules() {}

    /** Why {@code line} is clutter, if what it says shows it. */
    static Optional<String> reason(String line, String lower, int words) {
        if (line.length() < LONGEST && READING_TIME.matcher(line).matches()) {
            return Optional.of("reading time");
        }
        if (words > SHORT_WORDS || line.length() > LONGEST) {
            return Optional.empty();
        }
        if (COPYRIGHT.matcher(line).matches()) {
            return Optional.of("copyright line");
        }
        for (List<String> rule : RULES) {
            if (holds(rule.get(1), rule.get(2), line, lower)) {
                return Optional.of(rule.get(0));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(String how, String phrase, String line, String lower) {
        return switch (how) {
            case "starts" -> lower.startsWith(phrase);
            case "whole" -> lower.equals(phrase);
            case "contains" -> lower.contains(phrase);
            // A label run into what follows, as copying does with two elements on one line.
            case "glued" ->
                lower.startsWith(phrase)
                        && line.length() > phrase.length() + 1
                        && Character.isUpperCase(line.charAt(phrase.length()));
            default -> throw new IllegalArgumentException("expected starts, whole, contains or glued, found " + how);
        };
    }
}
