package org.hearsay.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides which blocks of a page are the report. */
final class BlockJudge {

    private static final int PROSE_MOST = 40;
    private static final int OTHER = -6;
    private static final String[] OUTSIDE = {"nav", "footer", "aside", "form", "figcaption", "header"};

    private BlockJudge() {}

    /** A reason for each block that is no part of the report; null for those that are. */
    static @Nullable String[] verdicts(List<Block> blocks, String title) {
        @Nullable String[] verdicts = new String[blocks.size()];
        int[] weights = new int[blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            verdicts[i] = reason(block, title).orElse(null);
            weights[i] = verdicts[i] != null ? 0 : block.isProse() ? Math.min(block.words(), PROSE_MOST) : OTHER;
        }
        Zone zone = Zone.of(weights);
        for (int i = 0; i < blocks.size(); i++) {
            if (verdicts[i] == null && !zone.covers(i)) {
                verdicts[i] = i < zone.begin()
                        ? "menu or heading before the text"
                        : "after the text: other headlines or the page's foot";
            }
        }
        return verdicts;
    }

    private static Optional<String> reason(Block block, String title) {
        for (String tag : OUTSIDE) {
            if (block.scope().isWithin(tag)) {
                return Optional.of("in the page's " + tag);
            }
        }
        if (block.linkDensity() > 0.6 && block.words() < 40) {
            return Optional.of("links");
        }
        if (block.text().toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT))) {
            return Optional.of("the title, repeated");
        }
        if (DateLine.of(block.text()).isPresent()) {
            return Optional.of("date line");
        }
        if (Byline.of(block.text()).isPresent()) {
            return Optional.of("byline");
        }
        if (Credits.sourceLine(block.text()).isPresent()
                || !Credits.inputsLine(block.text()).isEmpty()) {
            return Optional.of("credit, kept as data");
        }
        return LineRules.reason(block.text(), block.words());
    }
}
