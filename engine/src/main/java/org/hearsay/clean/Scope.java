package org.hearsay.clean;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that holds blocks, with what its blocks add up to. Filled while a page is read, then only read. */
final class Scope {

    private static final Pattern HIDDEN = Pattern.compile("display\\s*+:\\s*+none|visibility\\s*+:\\s*+hidden");

    final @Nullable Scope parent;
    final String tag;
    final Element element;
    final int depth;
    private final Set<String> around;
    private final boolean hidden;
    private final boolean body;
    int words;
    int linkedWords;
    int proseWords;
    int blocks;
    int proseBlocks;
    private Weights.@Nullable Sum marks;
    private Weights.@Nullable Sum marksAround;

    Scope(@Nullable Scope parent, Element element) {
        this.parent = parent;
        this.element = element;
        this.tag = element.normalName();
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.around = around(parent, tag);
        this.hidden = hides(element) || (parent != null && parent.hidden);
        this.body = element.attr("itemprop").contains("articleBody") || (parent != null && parent.body);
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

    /** What the names given to this element say. */
    Weights.Sum marks() {
        if (marks == null) {
            String names = names();
            marks = names.isBlank() ? Weights.Sum.NONE : Weights.MARKS.of(Weights.marks(names));
        }
        return marks;
    }

    /** All names that the page gives this element. */
    String names() {
        return element.className()
                + ' '
                + element.id()
                + ' '
                + element.attr("role")
                + ' '
                + element.attr("itemprop")
                + ' '
                + element.attr("data-component")
                + ' '
                + element.attr("data-testid");
    }

    /** What the names given to this element and those around it say. */
    Weights.Sum marksAround() {
        if (marksAround == null) {
            marksAround = parent == null ? marks() : marks().and(parent.marksAround());
        }
        return marksAround;
    }

    /** Whether the page hides this element, or one around it, until a script shows it. */
    boolean isHidden() {
        return hidden;
    }

    /** Whether the page marks this element, or one around it, as the body of an article. */
    boolean isBody() {
        return body;
    }

    /** Whether this or an element around it is a {@code name}. */
    boolean isWithin(String name) {
        return around.contains(name);
    }

    // Most elements are divs: a set is made anew only where the name is new.
    private static Set<String> around(@Nullable Scope parent, String tag) {
        if (parent == null) {
            return Set.of(tag);
        }
        if (parent.around.contains(tag)) {
            return parent.around;
        }
        Set<String> all = new HashSet<>(parent.around);
        all.add(tag);
        return all;
    }

    private static boolean hides(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || (!style.isEmpty() && HIDDEN.matcher(style).find());
    }
}
