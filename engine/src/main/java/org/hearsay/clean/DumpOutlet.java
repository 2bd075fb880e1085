package org.hearsay.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Grounded;
import org.jspecify.annotations.Nullable;

/** Finds who published a dump: in its credit, its title, its copyright line, or an address that its clutter names. */
final class DumpOutlet {

    private static final Set<String> STRANGERS =
            Lexicon.of(DumpOutlet.class, "not-outlets.txt").words();
    private static final Set<String> TOP_LEVEL =
            Lexicon.of(DumpOutlet.class, "top-level-domains.txt").words();
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}.-])(?:https?://)?+((?:[a-z0-9-]{1,40}+\\.){1,3}+([a-z]{2,6}+))(?![\\p{L}\\p{N}])");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)(?:©|\\(c\\)|copyright)\\s*+(?:©\\s*+)?(?:copyright\\s++)?(?:\\d{4}(?:\\s?[-–]\\s?\\d{2,4})?+)?\\s*+(?:by\\s++)?(?<name>\\p{L}[\\p{L}\\p{N} .&'’-]{2,40})");
    private static final Pattern RIGHTS = Pattern.compile("(?i)[. ]?+all rights.*$");
    private static final int SUFFIX_WORDS = 5;

    private DumpOutlet() {}

    static Optional<Grounded<String>> of(List<Line> lines, @Nullable String[] verdicts, DumpTitle title, String whole) {
        return credit(lines)
                .or(() -> suffix(title))
                .or(() -> address(lines, verdicts, whole))
                .or(() -> copyright(lines));
    }

    private static Optional<Grounded<String>> credit(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<Credits.Line> credit = Credits.sourceLine(lines.get(i).text());
            if (credit.isPresent() && !credit.get().outlets().isEmpty()) {
                String where = i * 2 > lines.size() || i > lines.size() - 30 ? "at the foot" : "at the top";
                return Optional.of(new Grounded<>(credit.get().outlets().get(0), "from the credit " + where));
            }
        }
        return Optional.empty();
    }

    private static Optional<Grounded<String>> suffix(DumpTitle title) {
        String name = title.suffix();
        int at = Math.max(name.lastIndexOf(" | "), name.lastIndexOf(" - "));
        String last = at < 0 ? name : name.substring(at + 3);
        return last.isBlank() || Words.count(last) > SUFFIX_WORDS
                ? Optional.empty()
                : Optional.of(new Grounded<>(last.strip(), "from the end of the page's title"));
    }

    private static Optional<Grounded<String>> address(List<Line> lines, @Nullable String[] verdicts, String whole) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (verdicts[i] != null) {
                count(lines.get(i).text(), counts);
            }
        }
        return counts.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .flatMap(most -> Address.registered(most.getKey())
                        .map(label -> new Grounded<>(
                                Address.spelled(label, whole), "from the address " + most.getKey() + " in the text")));
    }

    private static void count(String line, Map<String, Integer> counts) {
        Matcher matcher = ADDRESS.matcher(line);
        while (matcher.find()) {
            String host = matcher.group(1).toLowerCase(Locale.ROOT);
            boolean real = TOP_LEVEL.contains(matcher.group(2).toLowerCase(Locale.ROOT));
            if (real
                    && Address.registered(host)
                            .filter(label -> !STRANGERS.contains(label))
                            .isPresent()) {
                counts.merge(host, 1, Integer::sum);
            }
        }
    }

    private static Optional<Grounded<String>> copyright(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher matcher = COPYRIGHT.matcher(lines.get(i).text());
            String name = matcher.find()
                    ? RIGHTS.matcher(matcher.group("name")).replaceFirst("").strip()
                    : "";
            if (!name.isEmpty()) {
                return Optional.of(new Grounded<>(name, "from the copyright line"));
            }
        }
        return Optional.empty();
    }
}
