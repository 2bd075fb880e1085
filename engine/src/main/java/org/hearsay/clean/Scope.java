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

    private static final int[] UNNAMED = {};

    final @Nullable Scope parent;
    final String tag;
    final Element element;
    final int depth;
    private final int around;
    private final Vocabulary vocabulary;
    private int @Nullable [] nameWords;
    private @Nullable Set<String> spelled;
    private int signature = -1;
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
        this.vocabulary = parent == null ? new Vocabulary(Weights.MARKS) : parent.vocabulary;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.around = kind(tag) | (parent == null ? 0 : parent.around);
        this.hidden = hides(element) || (parent != null && parent.hidden);
        this.body = attribute(element, "itemprop").contains("articleBody") || (parent != null && parent.body);
    }

    /** Counts {@code block} here; the scopes around learn of it when this one is left. */
    void count(Block block) {
        words += block.words();
        linkedWords += block.linkedWords();
        blocks++;
        if (block.isProse()) {
            proseWords += block.words();
            proseBlocks++;
        }
    }

    /** Adds up what was counted here in the scope around. */
    void leave(Scope around) {
        around.words += words;
        around.linkedWords += linkedWords;
        around.blocks += blocks;
        around.proseWords += proseWords;
        around.proseBlocks += proseBlocks;
    }

    /** What the names given to this element say. */
    Weights.Sum marks() {
        if (marks == null) {
            marks = vocabulary.sum(namedBy());
        }
        return marks;
    }

    /** The words in the names that the page gives this element. */
    Set<String> nameWords() {
        if (spelled == null) {
            spelled = vocabulary.spelled(namedBy());
        }
        return spelled;
    }

    private int[] namedBy() {
        if (nameWords == null) {
            nameWords = element.attributesSize() == 0 ? UNNAMED : vocabulary.known(names());
        }
        return nameWords;
    }

    /** The number, on this page, of what elements of one kind share: their name and their classes. */
    int signature() {
        if (signature < 0) {
            signature =
                    vocabulary.number(tag + '.' + attribute(element, "class").trim());
        }
        return signature;
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
        // One without attributes would be given an empty set of them.
        return element.attributesSize() == 0 ? "" : element.attributes().get(name);
    }

    private static boolean hides(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = attribute(element, "style");
        return element.attributes().hasKey("hidden")
                || (!style.isEmpty() && HIDDEN.matcher(style).find());
    }
}
