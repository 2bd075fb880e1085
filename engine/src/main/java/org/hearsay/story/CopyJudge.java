package org.hearsay.story;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Copy;

/** Decides whether an overlap is a copy, who copied, and how, and says why. */
final class CopyJudge {

    private static final int PERCENT = 100;

    private final int enough;
    private final int least;
    private final double leastShare;
    private final double enoughShare;
    private final int block;
    private final int narrated;
    private final double quotedWeight;
    private final double whole;
    private final double light;

    CopyJudge(CopyRules rules) {
        this.enough = rules.count("copy.enough-words");
        this.least = rules.count("copy.least-words");
        this.leastShare = rules.number("copy.least-share");
        this.enoughShare = rules.number("copy.enough-share");
        this.block = rules.count("block.words");
        this.narrated = rules.count("block.unquoted-words");
        this.quotedWeight = rules.number("block.quoted-word");
        this.whole = rules.number("kind.whole");
        this.light = rules.number("kind.light-edits");
    }

    /**
     * @param arrived the report that came now
     * @param before one that came before
     * @param overlap what they share, seen from {@code arrived}
     */
    Optional<Copy> judge(Printed arrived, Printed before, Overlap overlap) {
        if (!isCopied(overlap)) {
            return Optional.empty();
        }
        Direction direction = Direction.between(arrived, before, overlap, whole);
        return Optional.of(
                direction.arrivedCopies()
                        ? copy(arrived, before, overlap, direction)
                        : copy(before, arrived, overlap.turned(), direction));
    }

    private boolean isCopied(Overlap overlap) {
        int shorter = Math.min(overlap.here().unquoted(), overlap.there().unquoted());
        boolean much = overlap.unquoted() >= Math.max(least, enoughShare * shorter);
        return much || blocks(overlap) >= Math.max(enough, leastShare * shorter);
    }

    // Two reporters may well quote one sentence alike. A long passage that quotes, and narrates alike in between, was
    // written once, so there the quoted words count a little too.
    private double blocks(Overlap overlap) {
        return overlap.stretches().stream()
                .filter(stretch -> stretch.same() >= block && stretch.unquoted() >= narrated)
                .mapToDouble(stretch -> stretch.unquoted() + quotedWeight * (stretch.same() - stretch.unquoted()))
                .sum();
    }

    private Copy copy(Printed copier, Printed original, Overlap overlap, Direction direction) {
        String because = String.format(
                Locale.ROOT,
                "%d %% of its words stand in %s; %s",
                Math.round(PERCENT * overlap.share()),
                original.named(),
                direction.because());
        return new Copy(copier.id(), original.id(), overlap.share(), kind(overlap), because, overlap.spans());
    }

    private Copy.Kind kind(Overlap overlap) {
        boolean all = overlap.share() >= whole;
        boolean allOfOther = overlap.shareThere() >= whole;
        if (overlap.edited() > light && (all || allOfOther)) {
            return Copy.Kind.REWRITE;
        }
        if (all) {
            return allOfOther ? Copy.Kind.REPRINT : Copy.Kind.CUT;
        }
        if (allOfOther) {
            return Copy.Kind.PADDED;
        }
        // Text taken as one block has one long stretch; a rewrite keeps many short ones.
        return 2 * overlap.longest() >= overlap.same() ? Copy.Kind.BLOCK : Copy.Kind.REWRITE;
    }
}
