package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * Finds a page's section headings, captions and picture credits. Words come from {@code part-marks.txt} and {@code
 * credit-openings.txt}.
 */
final class PageParts {

    private static final Map<String, String> MARKS =
            Lexicon.of(PageParts.class, "part-marks.txt").table();
    private static final Set<String> CREDITS =
            Lexicon.of(PageParts.class, "credit-openings.txt").words();
    private static final int CAPTION = Scope.kind("figcaption");
    private static final int ELSEWHERE = Scope.kind("nav") | Scope.kind("footer") | Scope.kind("aside");
    private static final int ABOVE = 12;
    private static final int BELOW = 3;
    private static final int SMALL = 90;
    private static final int LEVELS = 3;
    private static final int HEADING_WORDS = 25;
    private static final int CREDIT_WORDS = 14;

    private PageParts() {}

    /**
     * The parts of a page.
     *
     * @param blocks of the page
     * @param verdicts why each is no part of the report; null for those that are
     * @param places where each stands in the clean text, or would
     */
    static List<Part> of(List<Block> blocks, @Nullable String[] verdicts, int[] places) {
        int first = first(verdicts);
        int last = last(verdicts);
        List<Part> parts = new ArrayList<>();
        for (int i = Math.max(0, first - ABOVE); i <= Math.min(blocks.size() - 1, last + BELOW); i++) {
            int at = places[i];
            Block block = blocks.get(i);
            kind(block, verdicts[i]).ifPresent(kind -> parts.add(new Part(kind, cut(block.text()), at)));
        }
        return parts;
    }

    /** The first that is part of the report; one past the last where none is. */
    static int first(@Nullable String[] verdicts) {
        int i = 0;
        while (i < verdicts.length && verdicts[i] != null) {
            i++;
        }
        return i;
    }

    /** The last that is part of the report, or -1. */
    static int last(@Nullable String[] verdicts) {
        int i = verdicts.length - 1;
        while (i >= 0 && verdicts[i] != null) {
            i--;
        }
        return i;
    }

    private static Optional<Part.Kind> kind(Block block, @Nullable String verdict) {
        if (verdict == null && block.isHeading() && block.words() <= HEADING_WORDS) {
            return Optional.of(Part.Kind.HEADING);
        }
        if (block.scope().isWithin(ELSEWHERE)) {
            return Optional.empty();
        }
        Optional<Part.Kind> marked = marked(block.scope());
        boolean caption = block.scope().isWithin(CAPTION) || marked.isPresent() || isCaption(verdict);
        if (!caption) {
            return Optional.empty();
        }
        return Optional.of(isCredit(block.line()) ? Part.Kind.CREDIT : marked.orElse(Part.Kind.CAPTION));
    }

    static boolean isCaption(@Nullable String verdict) {
        return verdict != null && verdict.equals("photo caption or credit");
    }

    /** What the names of the small elements around say that is in them. */
    static Optional<Part.Kind> marked(Scope innermost) {
        Scope scope = innermost;
        for (int level = 0; level < LEVELS && scope != null && scope.words <= SMALL; level++) {
            for (String word : scope.nameWords()) {
                String kind = MARKS.get(word);
                if (kind != null) {
                    return Optional.of(Part.Kind.valueOf(kind));
                }
            }
            scope = scope.parent;
        }
        return Optional.empty();
    }

    /** Whether {@code line} names who made a picture and little else. */
    static boolean isCredit(Line line) {
        return line.words() <= CREDIT_WORDS && CREDITS.stream().anyMatch(line.lower()::startsWith);
    }

    static String cut(String text) {
        return Words.cut(text, Limits.PART);
    }
}
