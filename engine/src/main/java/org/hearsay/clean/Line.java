package org.hearsay.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a dump, or a part of one, with its place.
 *
 * @param mapped its characters, white space collapsed
 * @param text the same as a string
 * @param words how many words it has; in scripts without spaces, two characters count as one
 * @param kind what it is by what it says, worked out when first asked
 */
record Line(MappedText mapped, String text, int words, Kind kind) {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S++");

    private static final String CLOSERS = "\"'”’»)]“";
    private static final String ENDS = ".!?…。！？।؟۔";
    private static final int QUESTION_WORDS = 15;
    private static final int PROSE_WORDS = 9;
    private static final int LONG_WORDS = 30;
    private static final int MENU_WORDS = 30;
    private static final int MENU_PART = 2;
    private static final int STEP_WORDS = 3;
    private static final Pattern PATH = Pattern.compile("\\s++[>»›]\\s++");

    static List<Line> of(String raw) {
        List<Line> lines = new ArrayList<>();
        for (Span range : HardWrap.ranges(raw)) {
            Line line = of(raw, range.begin(), range.end());
            if (!line.text().isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Line of(String raw, int from, int to) {
        MappedText all = new MappedText();
        all.appendRaw(raw, from, to);
        return part(all, 0, all.length());
    }

    private static Line part(MappedText of, int from, int to) {
        MappedText mapped = new MappedText();
        mapped.append(of, from, to);
        String text = mapped.toString();
        return of(mapped, text);
    }

    /** A line of {@code mapped}, which says {@code text}. */
    static Line of(MappedText mapped, String text) {
        return new Line(mapped, text, Words.count(text), new Kind());
    }

    /** What a line is by what it says; several places ask, and it costs. */
    static final class Kind {
        private boolean ruled;
        private @Nullable String rule;
        private @Nullable Boolean date;
        private @Nullable Boolean byline;
        private @Nullable String lower;
    }

    /** Why it is clutter, if what it says shows it. */
    Optional<String> rule() {
        if (!kind.ruled) {
            kind.rule = LineRules.reason(text, lower(), words).orElse(null);
            kind.ruled = true;
        }
        return Optional.ofNullable(kind.rule);
    }

    boolean isDateLine() {
        Boolean known = kind.date;
        if (known == null) {
            known = DateLine.of(text).isPresent();
            kind.date = known;
        }
        return known;
    }

    boolean isByline() {
        Boolean known = kind.byline;
        if (known == null) {
            known = Byline.of(text).isPresent();
            kind.byline = known;
        }
        return known;
    }

    /** Whether it is an address and nothing else. */
    boolean isAddress() {
        return ADDRESS.matcher(text).matches();
    }

    /** Whether it is names of a page's sections: known ones, a path of them, or a few short ones held well apart. */
    boolean isMenu() {
        return words > 1 && words <= MENU_WORDS && (SiteName.isMenu(text) || isPath() || isSpacedOut());
    }

    private boolean isPath() {
        String[] steps = PATH.split(text);
        return steps.length > 1 && Arrays.stream(steps).allMatch(step -> Words.count(step) <= STEP_WORDS);
    }

    /** Whether it is a few short texts held well apart. */
    boolean isSpacedOut() {
        int gaps = mapped.gaps();
        return gaps >= 2 && words <= MENU_PART * (gaps + 1);
    }

    /** What is left from {@code offset} on. */
    Line from(int offset) {
        return part(mapped, offset, mapped.length());
    }

    String lower() {
        String known = kind.lower;
        if (known == null) {
            known = text.toLowerCase(Locale.ROOT);
            kind.lower = known;
        }
        return known;
    }

    /** Whether it ends as a sentence does. */
    boolean endsAsSentence() {
        int at = text.length() - 1;
        while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ENDS.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether it reads like running text: long enough, and ending as a sentence does. A short question is a headline. */
    boolean isProse() {
        if (words >= LONG_WORDS) {
            return true;
        }
        boolean question = text.endsWith("?") || text.endsWith("？");
        return endsAsSentence() && words >= (question ? QUESTION_WORDS : PROSE_WORDS);
    }
}
