package org.hearsay.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A small element that opens with a line of its own and holds prose under it, as at least one more of its kind on the
 * page does: the teaser of another report opens with a link to it, a comment with who wrote it and when.
 *
 * @param scope the element
 * @param head the block that opens it
 * @param teaser whether that is a linked headline
 */
record Entry(Scope scope, int head, boolean teaser) {

    private static final Lexicon NUMBERS = Lexicon.of(Entry.class, "surroundings.txt");
    private static final int LOOK_BACK = (int) NUMBERS.number("blocks before the prose of an entry");
    private static final int LEVELS = (int) NUMBERS.number("levels of an entry");
    private static final double LINKED = NUMBERS.number("link density of a headline");
    private static final int HEADLINE = (int) NUMBERS.number("words of a headline");
    private static final int LONGEST_HEADLINE = (int) NUMBERS.number("most words of a headline");
    private static final int TEASER = (int) NUMBERS.number("most words of a teaser");
    private static final int TEASER_PROSE = (int) NUMBERS.number("most prose blocks of a teaser");
    private static final int COMMENT = (int) NUMBERS.number("most words of a comment");
    private static final int WHO = (int) NUMBERS.number("most words of the head of a comment");
    private static final int TEXT = (int) NUMBERS.number("unlinked words of a summary");
    private static final Set<String> WHOLE = Set.of("body", "main", "html");

    /** What entries of one kind share. */
    private record Kin(int around, String tag, boolean teaser) {}

    /** The entries of a page. */
    static List<Entry> of(List<Block> blocks) {
        Map<Kin, List<Entry>> kinds = new HashMap<>();
        for (int i = 1; i < blocks.size(); i++) {
            Entry entry = isText(blocks.get(i)) ? at(i, blocks) : null;
            if (entry != null) {
                kinds.computeIfAbsent(entry.kin(), kin -> new ArrayList<>()).add(entry);
            }
        }
        return kinds.values().stream()
                .filter(entries -> entries.size() > 1)
                .flatMap(List::stream)
                .toList();
    }

    private Kin kin() {
        return new Kin(scope.parent == null ? -1 : scope.parent.signature(), scope.tag, teaser);
    }

    private static @Nullable Entry at(int prose, List<Block> blocks) {
        int least = Math.max(0, prose - LOOK_BACK);
        for (int i = prose - 1; i >= least && !isText(blocks.get(i)); i--) {
            Scope scope = isHeadline(blocks.get(i)) ? around(blocks.get(i), blocks.get(prose)) : null;
            if (scope != null && scope.words <= TEASER && scope.proseBlocks <= TEASER_PROSE) {
                return leadsElsewhere(scope) ? new Entry(scope, i, true) : null;
            }
        }
        return comment(prose, blocks);
    }

    // The summary in a teaser may be cut short, or end with a link to the rest.
    private static boolean isText(Block block) {
        return block.isProse() || (!block.isHeading() && block.words() - block.linkedWords() >= TEXT);
    }

    // Who wrote a comment stands first in it, and nothing but when they did between.
    private static @Nullable Entry comment(int prose, List<Block> blocks) {
        Scope scope = around(blocks.get(prose - 1), blocks.get(prose));
        if (scope == null || scope.words > COMMENT) {
            return null;
        }
        int words = 0;
        int i = prose - 1;
        while (i >= 0 && prose - i <= LOOK_BACK && isWithin(blocks.get(i).scope(), scope)) {
            words += blocks.get(i).isHeading() ? COMMENT : blocks.get(i).words();
            i--;
        }
        boolean first = i < 0 || !isWithin(blocks.get(i).scope(), scope);
        return first && words <= WHO ? new Entry(scope, i + 1, false) : null;
    }

    /** Whether {@code block} is a linked headline. */
    static boolean isHeadline(Block block) {
        return isLinked(block) && block.words() <= LONGEST_HEADLINE && (block.isHeading() || block.words() >= HEADLINE);
    }

    /** Whether {@code block} is links and next to nothing else. */
    static boolean isLinked(Block block) {
        return block.words() > 0 && block.linkDensity() >= LINKED;
    }

    // The innermost element that holds both, if it is near and no main part of the page.
    private static @Nullable Scope around(Block one, Block other) {
        @Nullable Scope a = one.scope();
        @Nullable Scope b = other.scope();
        for (int i = 0; i < LEVELS * 2 && a != null && b != null && a != b; i++) {
            if (a.depth >= b.depth) {
                a = a.parent;
            } else {
                b = b.parent;
            }
        }
        return a == null || a != b || isWhole(a) ? null : a;
    }

    /** Whether {@code scope} is a main part of the page, and no element in one. */
    static boolean isWhole(Scope scope) {
        return WHOLE.contains(scope.tag);
    }

    static boolean isWithin(Scope innermost, Scope outer) {
        @Nullable Scope scope = innermost;
        while (scope != null && scope.depth > outer.depth) {
            scope = scope.parent;
        }
        return scope == outer;
    }

    // A link to a place in a page, as comments and entries of a live blog have one, is no way to another report.
    private static boolean leadsElsewhere(Scope scope) {
        Element link = scope.element.getElementsByTag("a").first();
        @Nullable Element around = scope.element;
        for (int i = 0; i < LEVELS && link == null && around != null; i++) {
            link = around.normalName().equals("a") ? around : null;
            around = around.parent();
        }
        String address = link == null ? "" : link.attr("href").strip();
        int colon = address.indexOf(':');
        return !address.isEmpty() && address.indexOf('#') < 0 && (colon < 0 || address.startsWith("http"));
    }
}
