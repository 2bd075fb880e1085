package org.hearsay.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the names in a page's byline: in JSON-LD, microdata, meta tags, and where the page shows them. */
final class Authors {

    private static final Set<String> ELSEWHERE =
            Lexicon.of(Authors.class, "byline-elsewhere.txt").words();
    private static final Set<String> GENERIC =
            Lexicon.of(Authors.class, "generic-signers.txt").words();
    private static final Pattern BRACKETS = Pattern.compile("\\s*+[(\\[][^)\\]]{0,40}[)\\]]");
    private static final Pattern NOT_A_NAME = Pattern.compile("[^\\p{L}\\p{N}]++");
    private static final List<String> SHOWN = List.of("byline", "author", "autor");
    private static final int MOST = 12;
    private static final int LONGEST = 160;
    private static final int LEVELS = 6;
    private static final int LOOKED_AT = 40;

    private final List<Element> page;
    private final List<String> outlet;
    private final Vocabulary marks = new Vocabulary(Weights.MARKS);
    private @Nullable List<String> shown;

    Authors(List<Element> page, String outlet) {
        this.page = page;
        this.outlet = words(outlet);
    }

    /** The names, the most trusted source that has persons first; an outlet that signs is believed last. */
    List<String> of(List<String> declared, Optional<String> meta, List<String> lines) {
        List<String> signed = new ArrayList<>();
        declared.forEach(name -> signed.addAll(parted(name)));
        List<String> inMeta = new ArrayList<>();
        meta.ifPresent(names -> inMeta.addAll(parted(names)));
        return named(signed)
                .or(() -> named(inMeta))
                .or(() -> inFull(shown()))
                .or(() -> inFull(lines))
                .or(() -> persons(signed))
                .or(() -> persons(inMeta))
                .or(() -> persons(shown()))
                .or(() -> persons(lines))
                .orElse(signed.stream().distinct().limit(MOST).toList());
    }

    private Optional<List<String>> persons(List<String> names) {
        Set<String> kept = new LinkedHashSet<>();
        for (String name : names) {
            List<String> words = words(name);
            boolean self = holds(words, outlet) || holds(outlet, words);
            if (!words.isEmpty() && !self && !name.contains("://") && !name.contains("www.")) {
                kept.add(name);
            }
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(kept.stream().limit(MOST).toList());
    }

    // A desk or an account signs where nobody else is told; a person that the page shows is believed before them.
    private Optional<List<String>> named(List<String> names) {
        return persons(names).filter(kept -> !kept.stream().allMatch(Authors::isGeneric));
    }

    private Optional<List<String>> inFull(List<String> names) {
        return persons(names)
                .filter(kept -> kept.stream().anyMatch(name -> name.strip().indexOf(' ') > 0));
    }

    private static boolean isGeneric(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        boolean small = lower.equals(name.strip()) && !lower.equals(lower.toUpperCase(Locale.ROOT));
        return (lower.indexOf(' ') < 0 && (small || GENERIC.contains(lower))) || BylineName.isRoleAlone(name);
    }

    private static List<String> words(String name) {
        return NOT_A_NAME
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    // Whole words: another name may have the letters. An address writes them together.
    private static boolean holds(List<String> words, List<String> part) {
        String sought = String.join("", part);
        if (sought.isEmpty()) {
            return false;
        }
        for (int from = 0; from < words.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int i = from; i < words.size() && run.length() < sought.length(); i++) {
                run.append(words.get(i));
            }
            if (run.toString().equals(sought)) {
                return true;
            }
        }
        return false;
    }

    // One string may hold several names; it may also hold a name and what its bearer does.
    private static List<String> parted(String written) {
        String bare = BRACKETS.matcher(written).replaceAll("").strip();
        if (bare.isEmpty() || bare.length() > LONGEST || bare.contains("://")) {
            return List.of();
        }
        List<String> names = Byline.of(bare).orElseGet(() -> Byline.signed(bare));
        return names.isEmpty() && bare.length() <= LONGEST / 3 && bare.chars().noneMatch(Character::isDigit)
                ? List.of(bare)
                : names;
    }

    private List<String> shown() {
        if (shown == null) {
            shown = firstShown();
        }
        return shown;
    }

    private List<String> firstShown() {
        int looked = 0;
        for (Element element : page) {
            if (!isShown(element)) {
                continue;
            }
            if (looked++ > LOOKED_AT || isElsewhere(element)) {
                continue;
            }
            List<String> names = names(element);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static boolean isShown(Element element) {
        return element.attributesSize() > 0
                && (isNamed(element.attributes().get("class"))
                        || element.attributes().get("rel").equalsIgnoreCase("author")
                        || element.attributes().get("itemprop").equalsIgnoreCase("author"));
    }

    private static boolean isNamed(String classes) {
        for (int i = 0; i < classes.length(); i++) {
            char c = Character.toLowerCase(classes.charAt(i));
            if (c == 'a' || c == 'b') {
                for (String name : SHOWN) {
                    if (classes.regionMatches(true, i, name, 0, name.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<String> names(Element element) {
        List<String> names = new ArrayList<>();
        for (Element link : element.select("a, [itemprop=name], span, li")) {
            if (link.childrenSize() == 0) {
                names.addAll(within(link.text()));
            }
        }
        return names.isEmpty()
                ? within(element.text())
                : names.stream().distinct().toList();
    }

    private static List<String> within(String text) {
        String bare = text.strip();
        return bare.isEmpty() || bare.length() > LONGEST ? List.of() : Byline.called(bare);
    }

    // Comments, captions and teasers of other reports have authors of their own.
    private boolean isElsewhere(Element element) {
        Element at = element;
        for (int level = 0; level < LEVELS && at != null && !at.normalName().equals("body"); level++) {
            int[] named = marks.marks(at.className() + ' ' + at.id() + ' ' + at.normalName());
            if (marks.spelled(named).stream().anyMatch(ELSEWHERE::contains)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
