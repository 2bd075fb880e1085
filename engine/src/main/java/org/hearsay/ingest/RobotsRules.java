package org.hearsay.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a robots.txt (RFC 9309) says to one program: the groups for it together, or those for everybody. The longest
 * rule that fits a path decides, and allowing wins a tie.
 */
final class RobotsRules {

    /** Nothing is forbidden. */
    static final RobotsRules NONE = new RobotsRules(List.of(), Duration.ZERO);

    private record Rule(boolean allows, String pattern) {}

    private final List<Rule> rules;
    private final Duration delay;

    private RobotsRules(List<Rule> rules, Duration delay) {
        this.rules = List.copyOf(rules);
        this.delay = delay;
    }

    static RobotsRules parse(String text, String product) {
        Parser own = new Parser(product.toLowerCase(Locale.ROOT));
        Parser everybody = new Parser("*");
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        bare.lines().forEach(line -> {
            own.line(line);
            everybody.line(line);
        });
        return own.found ? own.rules() : everybody.rules();
    }

    /** The pause that is asked for between two requests. */
    Duration delay() {
        return delay;
    }

    boolean allows(String path) {
        Rule best = null;
        for (Rule rule : rules) {
            boolean longer = best == null
                    || rule.pattern.length() > best.pattern.length()
                    || (rule.pattern.length() == best.pattern.length() && rule.allows);
            if (longer && fits(rule.pattern, path)) {
                best = rule;
            }
        }
        return best == null || best.allows;
    }

    /** Whether {@code pattern}, where {@code *} stands for anything and a last {@code $} for the end, fits the beginning. */
    static boolean fits(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String glob = whole ? pattern.substring(0, pattern.length() - 1) : pattern + "*";
        int p = 0;
        int star = -1;
        int mark = 0;
        for (int i = 0; i < path.length(); ) {
            if (p < glob.length() && glob.charAt(p) == '*') {
                star = p++;
                mark = i;
            } else if (p < glob.length() && glob.charAt(p) == path.charAt(i)) {
                p++;
                i++;
            } else if (star >= 0) {
                p = star + 1;
                i = ++mark;
            } else {
                return false;
            }
        }
        while (p < glob.length() && glob.charAt(p) == '*') {
            p++;
        }
        return p == glob.length();
    }

    /** Gathers the groups for one name. */
    private static final class Parser {
        private final String name;
        private final List<Rule> rules = new ArrayList<>();
        private @Nullable Duration delay;
        private boolean found;
        private boolean inGroup;
        private boolean inNames;

        Parser(String name) {
            this.name = name;
        }

        RobotsRules rules() {
            return new RobotsRules(rules, delay == null ? Duration.ZERO : delay);
        }

        void line(String line) {
            int hash = line.indexOf('#');
            String bare = hash < 0 ? line : line.substring(0, hash);
            int colon = bare.indexOf(':');
            if (colon > 0) {
                String value = bare.substring(colon + 1).strip();
                field(bare.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
            }
        }

        private void field(String key, String value) {
            switch (key) {
                case "user-agent" -> {
                    // Some name a version too, which is not part of the name.
                    String said = value.split("[/\\s]", 2)[0];
                    boolean same = said.toLowerCase(Locale.ROOT).equals(name);
                    inGroup = same || (inNames && inGroup);
                    inNames = true;
                    found |= same;
                }
                case "allow", "disallow" -> {
                    inNames = false;
                    if (inGroup && !value.isEmpty()) {
                        rules.add(new Rule(key.equals("allow"), value));
                    }
                }
                case "crawl-delay" -> {
                    inNames = false;
                    if (inGroup && value.matches("[0-9]{1,6}(?:\\.[0-9]{1,6})?")) {
                        delay = Duration.ofMillis((long) (Double.parseDouble(value) * 1_000));
                    }
                }
                default -> {} // a sitemap, or a thing that this program does not know: not part of any group
            }
        }
    }
}
