package org.hearsay.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Decides which blocks of a page are the report. */
final class BlockJudge {

    private static final Trees TREES = new Trees("block-trees.txt");
    private static final Lexicon NUMBERS = Lexicon.of(BlockJudge.class, "judge-numbers.txt");
    private static final double LEAST = NUMBERS.number("block");
    private static final double SURE = NUMBERS.number("block that reads as imprint");
    private static final Set<String> IMPRINT = Set.of(
            "byline",
            "date line",
            "credit, kept as data",
            "the title, repeated",
            "read-also line",
            "watch line",
            "reading time",
            "advertisement");
    private static final int PROSE_MOST = 40;
    private static final int OTHER = -6;
    private static final String[] OUTSIDE = {"nav", "footer", "aside", "form", "figcaption"};

    private static final String[] NOWHERE = {};
    private static final int HEADER = Scope.kind("header");
    private static final int ALL_OUTSIDE =
            Arrays.stream(OUTSIDE).mapToInt(Scope::kind).sum();

    private BlockJudge() {}

    /** A reason for each block that is no part of the report; null for those that are. */
    static @Nullable String[] verdicts(PageMetadata metadata) {
        List<Block> blocks = metadata.page().blocks();
        @Nullable String[] said = reasons(blocks, metadata.title());
        Zone zone = zone(blocks, said);
        PageFeatures features = features(blocks, metadata, zone);
        SetApart apart = new SetApart(blocks, metadata.title());
        @Nullable String[] verdicts = new String[blocks.size()];
        boolean none = true;
        Row row = new Row();
        for (int i = 0; i < verdicts.length; i++) {
            String imprint = imprint(metadata.opening(), i);
            boolean sure = said[i] != null && (IMPRINT.contains(said[i]) || apart.isLinkLine(i));
            String clutter = imprint == null
                    ? clutter(said[i], sure ? SURE : LEAST, features.of(i, row).values())
                    : imprint;
            verdicts[i] = clutter == null ? apart.reason(i).orElse(null) : clutter;
            none &= verdicts[i] != null;
        }
        return none ? byZone(said, zone) : verdicts;
    }

    // Between the title and the text nothing else reads like these.
    private static @Nullable String imprint(Opening opening, int i) {
        if (opening.isDateLine(i)) {
            return "date line";
        }
        return opening.isByline(i) ? "byline" : null;
    }

    // What is text is known by some of the trees; how much a block reads like clutter is asked of all, where nothing
    // else is said against it.
    private static @Nullable String clutter(@Nullable String said, double bound, float[] row) {
        if (TREES.reaches(bound, row)) {
            return null;
        }
        return said != null
                ? said
                : "reads and stands like clutter (text with " + Trees.written(TREES.probability(row)) + ')';
    }

    // Where nothing is like a report, the run with most prose is the best there is.
    private static @Nullable String[] byZone(@Nullable String[] said, Zone zone) {
        for (int i = 0; i < said.length; i++) {
            if (said[i] == null && !zone.covers(i)) {
                said[i] = i < zone.begin() ? "before the text" : "after the text";
            }
        }
        return said;
    }

    private static @Nullable String[] reasons(List<Block> blocks, String title) {
        String folded = title.toLowerCase(Locale.ROOT);
        @Nullable String[] said = new String[blocks.size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = reason(blocks.get(i), folded).orElse(null);
        }
        return said;
    }

    private static Zone zone(List<Block> blocks, @Nullable String[] said) {
        int[] weights = new int[blocks.size()];
        for (int i = 0; i < weights.length; i++) {
            Block block = blocks.get(i);
            int own = block.isProse() ? Math.min(block.words(), PROSE_MOST) : OTHER;
            weights[i] = said[i] != null ? 0 : own;
        }
        return Zone.of(weights);
    }

    /** The features of the blocks of a page, seen together. */
    static PageFeatures features(PageMetadata metadata) {
        List<Block> blocks = metadata.page().blocks();
        return features(blocks, metadata, zone(blocks, reasons(blocks, metadata.title())));
    }

    private static PageFeatures features(List<Block> blocks, PageMetadata metadata, Zone zone) {
        List<Line> lines = blocks.stream().map(Block::line).toList();
        TextFeatures texts = new TextFeatures(lines, zone, metadata.title(), Weights.BLOCK_WORDS);
        return new PageFeatures(blocks, texts, metadata.description(), metadata.body());
    }

    private static Optional<String> reason(Block block, String title) {
        for (String tag : block.scope().isWithin(ALL_OUTSIDE) ? OUTSIDE : NOWHERE) {
            if (block.scope().isWithin(Scope.kind(tag))) {
                return Optional.of("in the page's " + tag);
            }
        }
        boolean links = block.linkDensity() > 0.6 && block.words() < 40;
        Optional<String> imprint = links ? Optional.empty() : imprint(block, title);
        if (imprint.isPresent()) {
            return imprint;
        }
        if (block.scope().isWithin(HEADER)) {
            return Optional.of("in the page's header");
        }
        return links ? Optional.of("links") : block.line().rule();
    }

    // The head of a report holds a day and names as well as that of a page does.
    private static Optional<String> imprint(Block block, String title) {
        if (block.line().lower().equals(title)) {
            return block.scope().isWithin(HEADER) ? Optional.empty() : Optional.of("the title, repeated");
        }
        if (block.line().isDateLine()) {
            return Optional.of("date line");
        }
        if (block.line().isByline()) {
            return Optional.of("byline");
        }
        boolean credit = Credits.sourceLine(block.text()).isPresent()
                || !Credits.inputsLine(block.text()).isEmpty();
        return credit ? Optional.of("credit, kept as data") : Optional.empty();
    }
}
