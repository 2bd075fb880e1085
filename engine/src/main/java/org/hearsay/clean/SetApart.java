package org.hearsay.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Knows small parts of a page that are set apart from its report whatever they say: those that the page names as
 * advertisements and the like (the words come from {@code clutter-marks.txt}), and boxes above the title.
 */
final class SetApart {

    private static final Set<String> MARKS =
            Lexicon.of(SetApart.class, "clutter-marks.txt").words();
    private static final int SMALL = 40;
    private static final int SMALL_ABOVE = 25;
    private static final int LEVELS = 3;
    private static final int MOST_LINES = 6;

    private final List<Block> blocks;
    private final int title;

    SetApart(List<Block> blocks, String title) {
        this.blocks = blocks;
        this.title = heading(blocks, title.toLowerCase(Locale.ROOT));
    }

    private static int heading(List<Block> blocks, String title) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isHeading() && blocks.get(i).line().lower().equals(title)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether block {@code i} is a link to something else, alone or after a label, between paragraphs of the report. */
    boolean isLinkLine(int i) {
        return isLinkLine(blocks.get(i)) && isProse(i, -1) && isProse(i, 1);
    }

    private static boolean isLinkLine(Block block) {
        if (block.isHeading() || block.linkedWords() == 0) {
            return false;
        }
        int label = block.text().indexOf(':');
        return Entry.isLinked(block)
                || (label > 0 && Words.count(block.text(), 0, label) == block.words() - block.linkedWords());
    }

    // Whether the next block on one side that is no such line is prose; several of them may stand together.
    private boolean isProse(int of, int step) {
        int i = of + step;
        int last = of + step * MOST_LINES;
        while (i != last && i >= 0 && i < blocks.size() && isLinkLine(blocks.get(i))) {
            i += step;
        }
        return i >= 0 && i < blocks.size() && blocks.get(i).isProse();
    }

    /** Why block {@code i} is no part of the report, if its place shows it. */
    Optional<String> reason(int i) {
        @Nullable Scope scope = blocks.get(i).scope();
        if (i < title && scope.tag.equals("div") && scope.words <= SMALL_ABOVE) {
            return Optional.of("in a box above the title");
        }
        for (int level = 0; level < LEVELS && scope != null && scope.words <= SMALL; level++) {
            Optional<String> mark =
                    scope.nameWords().stream().filter(MARKS::contains).min(String::compareTo);
            if (mark.isPresent()) {
                return Optional.of("in a small element named \"" + mark.get() + '"');
            }
            scope = scope.parent;
        }
        return Optional.empty();
    }
}
