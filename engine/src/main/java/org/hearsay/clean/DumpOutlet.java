package org.hearsay.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Grounded;
import org.jspecify.annotations.Nullable;

/**
 * Finds who published a dump: in its masthead, its credit, its title, an address that its clutter names, or its
 * copyright line.
 */
final class DumpOutlet {

    private static final Set<String> STRANGERS =
            Lexicon.of(DumpOutlet.class, "not-outlets.txt").words();
    private static final Set<String> TOP_LEVEL =
            Lexicon.of(DumpOutlet.class, "top-level-domains.txt").words();
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<![\\p{L}\\p{N}.-])(?<scheme>https?://)?+"
            + "(?<host>(?:[a-z0-9-]{1,40}+\\.){1,3}+(?<top>[a-z]{2,24}+))(?![\\p{L}\\p{N}])");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)(?:©|\\(c\\)|copyright)\\s*+(?:©\\s*+)?(?:copyright\\s++)?(?:\\d{4}(?:\\s?[-–]\\s?\\d{2,4})?+)?\\s*+(?:by\\s++)?(?<name>\\p{L}[\\p{L}\\p{N} .&'’-]{2,40})");
    private static final Pattern RIGHTS = Pattern.compile("(?i)[. ]?+(?:all rights.*|(?:19|20)\\d{2}[. ]*+)$");
    private static final Pattern CRUMBS = Pattern.compile("\\s++(?:[|>»›/]|::)\\s++");
    private static final int SUFFIX_WORDS = 5;
    private static final int MASTHEAD_LINES = 3;

    private final List<Line> lines;
    private final @Nullable String[] verdicts;
    private final DumpTitle title;
    private final String whole;

    private DumpOutlet(List<Line> lines, @Nullable String[] verdicts, DumpTitle title, String whole) {
        this.lines = lines;
        this.verdicts = verdicts;
        this.title = title;
        this.whole = whole;
    }

    static Optional<Grounded<String>> of(List<Line> lines, @Nullable String[] verdicts, DumpTitle title, String whole) {
        DumpOutlet outlet = new DumpOutlet(lines, verdicts, title, whole);
        return outlet.masthead(true)
                .or(outlet::credit)
                .or(outlet::suffix)
                .or(outlet::address)
                .or(outlet::copyright)
                .or(() -> outlet.masthead(false));
    }

    // The first lines of a page as copied are its masthead; one that something else bears out is believed at once.
    private Optional<Grounded<String>> masthead(boolean borneOut) {
        for (Line line : lines.subList(0, Math.min(MASTHEAD_LINES, lines.size()))) {
            String name = CRUMBS.split(line.text(), 2)[0].strip();
            boolean fits = SiteName.fits(name) && !line.isSpacedOut() && !name.equals(title.text());
            if (fits && (borneOut ? isBorneOut(name) : SiteName.isOfThePress(name))) {
                return Optional.of(new Grounded<>(SiteName.calm(name), "from the masthead at the top"));
            }
        }
        return Optional.empty();
    }

    private boolean isBorneOut(String name) {
        String folded = letters(name);
        if (copyright()
                .filter(found -> letters(found.value()).contains(bare(folded)))
                .isPresent()) {
            return true;
        }
        if (hosts().keySet().stream()
                .anyMatch(host -> Address.registered(host)
                        .filter(label -> label.equals(folded) || label.equals(bare(folded)))
                        .isPresent())) {
            return true;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String text = whole.toLowerCase(Locale.ROOT);
        int first = text.indexOf(lower);
        return SiteName.isOfThePress(name) && first >= 0 && text.indexOf(lower, first + lower.length()) >= 0;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]++", "");
    }

    private static String bare(String folded) {
        return folded.startsWith("the") ? folded.substring(3) : folded;
    }

    // Whom the dateline names has written the text; who prints it is somebody else.
    private Set<String> agencies() {
        return lines.stream()
                .limit(Limits.HEAD_LINES)
                .flatMap(line -> Credits.dateline(line.text()).stream())
                .collect(Collectors.toSet());
    }

    // Charts and pictures have sources as well: a text's line names agencies, or something else bears its outlet out.
    private Optional<Grounded<String>> credit() {
        Set<String> agencies = agencies();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<Credits.Line> credit = Credits.sourceLine(lines.get(i).text())
                    .filter(line -> !line.outlets().isEmpty())
                    .filter(line -> !agencies.contains(line.outlets().get(0)))
                    .filter(line -> !line.agencies().isEmpty()
                            || isBorneOut(line.outlets().get(0)));
            if (credit.isPresent()) {
                String where = i * 2 > lines.size() || i > lines.size() - 30 ? "at the foot" : "at the top";
                return Optional.of(new Grounded<>(credit.get().outlets().get(0), "from the credit " + where));
            }
        }
        return Optional.empty();
    }

    private Optional<Grounded<String>> suffix() {
        String name = title.suffix();
        int at = Math.max(name.lastIndexOf(" | "), name.lastIndexOf(" - "));
        String last = at < 0 ? name : name.substring(at + 3);
        return last.isBlank() || Words.count(last) > SUFFIX_WORDS
                ? Optional.empty()
                : Optional.of(new Grounded<>(SiteName.calm(last), "from what the page's title adds"));
    }

    private Optional<Grounded<String>> address() {
        return hosts().entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .flatMap(most -> Address.registered(most.getKey())
                        .map(label -> new Grounded<>(
                                SpelledName.of(label, whole), "from the address " + most.getKey() + " in the text")));
    }

    private Map<String, Integer> hosts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (verdicts[i] != null) {
                count(lines.get(i).text(), counts);
            }
        }
        return counts;
    }

    private static void count(String line, Map<String, Integer> counts) {
        Matcher matcher = ADDRESS.matcher(line);
        while (matcher.find()) {
            String host = matcher.group("host").toLowerCase(Locale.ROOT);
            boolean real = matcher.group("scheme") != null
                    || TOP_LEVEL.contains(matcher.group("top").toLowerCase(Locale.ROOT));
            if (real
                    && Address.registered(host)
                            .filter(label -> !STRANGERS.contains(label))
                            .isPresent()) {
                counts.merge(host, 1, Integer::sum);
            }
        }
    }

    private Optional<Grounded<String>> copyright() {
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
