package org.hearsay.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final List<Block> blocks;
    private final TextFeatures texts;
    private final Set<String> description;
    private final Set<String> body;
    private final Map<String, int[]> kinds = new HashMap<>();
    private final Map<Scope, String> signatures = new HashMap<>();
    private final int proseWords;
    private int heading = -1;

    PageFeatures(List<Block> blocks, TextFeatures texts, String description, String body) {
        this.blocks = blocks;
        this.texts = texts;
        this.description = Weights.words(description);
        this.body = Trigrams.of(body);
        int prose = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int[] kind = kinds.computeIfAbsent(signature(block.scope()), key -> new int[3]);
            kind[0]++;
            kind[1] += block.words();
            kind[2] += block.isProse() ? block.words() : 0;
            prose += block.isProse() ? block.words() : 0;
            if (block.scope().tag.equals("h1")) {
                heading = heading < 0 ? i : heading;
            }
        }
        this.proseWords = Math.max(1, prose);
    }

    // Blocks of one kind stand in elements of the same name and marks, in a parent of the same.
    private String signature(Scope scope) {
        return signatures.computeIfAbsent(scope, at -> {
            String own = at.tag + '.' + at.element.className();
            return at.parent == null ? own : at.parent.tag + '.' + at.parent.element.className() + '>' + own;
        });
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
        int[] kind = kinds.getOrDefault(signature(block.scope()), new int[3]);
        row.addLog(kind[0]).add((double) kind[2] / proseWords).add((double) kind[2] / Math.max(1, kind[1]));
        row.add(heading < 0 ? 999 : Math.max(-300, Math.min(300, i - heading)));
        row.add(TextFeatures.share(block.line(), description));
        row.add(Trigrams.share(block.text(), body));
        Weights.Sum near = block.scope().marks();
        Weights.Sum all = block.scope().marksAround();
        row.add(near.sum()).add(all.sum()).add(all.least()).add(all.most());
        return row;
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
