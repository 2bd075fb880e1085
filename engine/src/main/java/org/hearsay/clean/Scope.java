package org.hearsay.clean;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that holds blocks, with what its blocks add up to. Filled while a page is read, then only read. */
final class Scope {

    final @Nullable Scope parent;
    final String tag;
    final Element element;
    final int depth;
    int words;
    int linkedWords;
    int proseWords;
    int blocks;
    int proseBlocks;

    Scope(@Nullable Scope parent, Element element) {
        this.parent = parent;
        this.element = element;
        this.tag = element.normalName();
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /** Counts {@code block} here and in every scope around. */
    void count(Block block) {
        for (Scope scope = this; scope != null; scope = scope.parent) {
            scope.words += block.words();
            scope.linkedWords += block.linkedWords();
            scope.blocks++;
            if (block.isProse()) {
                scope.proseWords += block.words();
                scope.proseBlocks++;
            }
        }
    }

    /** Whether this or an element around it is a {@code name}. */
    boolean isWithin(String name) {
        for (Scope scope = this; scope != null; scope = scope.parent) {
            if (scope.tag.equals(name)) {
                return true;
            }
        }
        return false;
    }
}
