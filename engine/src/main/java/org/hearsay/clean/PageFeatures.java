package org.hearsay.clean;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the place of a block in its page says of whether it is the report, beside what its text says. */
final class PageFeatures {

    private static final String[] TAGS = {
        "p", "h1", "h2", "h3", "h4", "li", "td", "div", "section", "blockquote", "figcaption", "pre", "dd", "article"
    };
    private static final int[] AROUND = Stream.of(
                    "article",
                    "main",
                    "nav",
                    "footer",
                    "aside",
                    "header",
                    "form",
                    "figure",
                    "table",
                    "ul",
                    "ol",
                    "blockquote",
                    "dialog")
            .mapToInt(Scope::kind)
            .toArray();
    private static final int LEVELS = 4;
    private static final Kin NONE = new Kin();

    private final List<Block> blocks;
    private final TextFeatures texts;
    private final BitSet description;
    private final Trigrams body;
    private final Map<Scope, Kin> kinOf = new HashMap<>();
    private final int proseWords;
    private int heading = -1;

    /** The blocks of one kind together: those in elements of the same name and marks, in a parent of the same. */
    private static final class Kin {
        private int blocks;
        private int words;
        private int proseWords;
    }

    PageFeatures(List<Block> blocks, TextFeatures texts, String description, String body) {
        this.blocks = blocks;
        this.texts = texts;
        this.description = texts.words(description);
        this.body = new Trigrams(body);
        Map<Long, Kin> kinds = new HashMap<>();
        int prose = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int own = block.isProse() ? block.words() : 0;
            Kin kin = kinOf.computeIfAbsent(
                    block.scope(), scope -> kinds.computeIfAbsent(signature(scope), key -> new Kin()));
            kin.blocks++;
            kin.words += block.words();
            kin.proseWords += own;
            prose += own;
            if (block.scope().tag.equals("h1")) {
                heading = heading < 0 ? i : heading;
            }
        }
        this.proseWords = Math.max(1, prose);
    }

    private static long signature(Scope scope) {
        return (scope.parent == null ? -1L : scope.parent.signature()) << Integer.SIZE | scope.signature();
    }

    /** Fills {@code row} with the features of block {@code i}. */
    Row of(int i, Row row) {
        row.cleared();
        texts.add(i, row);
        Block block = blocks.get(i);
        row.add(block.linkDensity()).add(block.words() == 0 ? 0 : (double) block.boldWords() / block.words());
        row.add(linkDensity(i - 1))
                .add(linkDensity(i + 1))
                .add(linkDensity(i - 2))
                .add(linkDensity(i + 2));
        row.add(block.continued());
        for (String tag : TAGS) {
            row.add(block.scope().tag.equals(tag));
        }
        around(block.scope(), row);
        levels(block.scope(), row);
        kin(block.scope(), row);
        row.add(heading < 0 ? 999 : Math.max(-300, Math.min(300, i - heading)));
        row.add(texts.share(i, description));
        row.add(body.share(block.text()));
        Weights.Sum near = block.scope().marks();
        Weights.Sum all = block.scope().marksAround();
        row.add(near.sum()).add(all.sum()).add(all.least()).add(all.most());
        return row;
    }

    private void kin(Scope scope, Row row) {
        Kin kin = kinOf.getOrDefault(scope, NONE);
        row.addLog(kin.blocks).add((double) kin.proseWords / proseWords);
        row.add((double) kin.proseWords / Math.max(1, kin.words));
    }

    private void around(Scope scope, Row row) {
        for (int kind : AROUND) {
            row.add(scope.isWithin(kind));
        }
        row.add(scope.depth).add(scope.isHidden()).add(scope.isBody());
    }

    private void levels(Scope scope, Row row) {
        Scope at = scope;
        for (int level = 0; level < LEVELS; level++) {
            row.addLog(at.words).add((double) at.linkedWords / Math.max(1, at.words));
            row.add((double) at.proseWords / proseWords).addLog(at.blocks);
            row.add((double) at.proseBlocks / Math.max(1, at.blocks));
            at = at.parent == null ? at : at.parent;
        }
    }

    private double linkDensity(int i) {
        return i < 0 || i >= blocks.size() ? -1 : blocks.get(i).linkDensity();
    }
}
