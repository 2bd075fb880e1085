package org.hearsay.clean;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that holds blocks, with what its blocks add up to. Filled while a page is read, then only read. */
final class Scope {

    // No more than 32, a bit each.
    private static final List<String> KINDS = List.of(
            "article",
            "main",
            "nav",
            "footer",
            "aside",
            "header",
            "form",
            "figure",
            "figcaption",
            "table",
            "ul",
            "ol",
            "blockquote",
            "dialog");
    private static final String[] NAMED_BY = {"class", "id", "role", "itemprop", "data-component", "data-testid"};
    private static final Pattern HIDDEN = Pattern.compile("display\\s*+:\\s*+none|visibility\\s*+:\\s*+hidden");

    final @Nullable Scope parent;
    final String tag;
    final Element element;
    final int depth;
    private final int around;
    private @Nullable Set<String> nameWords;
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
        this.around = kind(tag) | (parent == null ? 0 : parent.around);
        this.hidden = hides(element) || (parent != null && parent.hidden);
        this.body = attribute(element, "itemprop").contains("articleBody") || (parent != null && parent.body);
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
            marks = Weights.MARKS.of(nameWords());
        }
        return marks;
    }

    /** The words in the names that the page gives this element. */
    Set<String> nameWords() {
        if (nameWords == null) {
            nameWords = Weights.marks(names());
        }
        return nameWords;
    }

    private String names() {
        StringBuilder names = new StringBuilder();
        for (String name : NAMED_BY) {
            names.append(attribute(element, name)).append(' ');
        }
        return names.toString();
    }

    /** What the names given to this element and those around it say. */
    Weights.Sum marksAround() {
        if (marksAround == null) {
            marksAround = parent == null ? marks() : marks().and(parent.marksAround());
        }
        return marksAround;
    }

    /** Whether this element is a heading. */
    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** Whether the page hides this element, or one around it, until a script shows it. */
    boolean isHidden() {
        return hidden;
    }

    /** Whether the page marks this element, or one around it, as the body of an article. */
    boolean isBody() {
        return body;
    }

    /** Whether this or an element around it is one of {@code kinds}, as {@link #kind} gives them. */
    boolean isWithin(int kinds) {
        return (around & kinds) != 0;
    }

    /** A bit for an element's name, one for each name that is asked for; nothing for all others. */
    static int kind(String name) {
        int at = KINDS.indexOf(name);
        return at < 0 ? 0 : 1 << at;
    }

    /** What {@code element} has under {@code name}, which is in lower case; nothing where it has none. */
    static String attribute(Element element, String name) {
        return element.attributes().get(name);
    }

    private static boolean hides(Element element) {
        String style = attribute(element, "style");
        return element.attributes().hasKey("hidden")
                || (!style.isEmpty() && HIDDEN.matcher(style).find());
    }
}
