package org.hearsay.clean;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a page's title and its text, where the date and the byline are. It ends before the second paragraph:
 * many pages put both under a summary.
 */
final class Opening {

    private static final int PICTURE = Scope.kind("figure") | Scope.kind("figcaption");
    private static final int ELSEWHERE =
            Scope.kind("nav") | Scope.kind("footer") | Scope.kind("aside") | Scope.kind("form") | PICTURE;
    private static final Lexicon NUMBERS = Lexicon.of(Opening.class, "surroundings.txt");
    private static final int SUMMARIES = (int) NUMBERS.number("summaries between title and text");
    private static final int MOST_BLOCKS = (int) NUMBERS.number("most blocks between title and text");
    private static final int MOST_WORDS = (int) NUMBERS.number("most words of a date line or a byline");

    private final List<Block> blocks;
    private final @Nullable Scope title;
    private final int begin;
    private final int end;

    private Opening(List<Block> blocks, @Nullable Scope title, int begin) {
        this.blocks = blocks;
        this.title = title;
        this.begin = begin;
        this.end = end(blocks, begin);
    }

    /** That of {@code page}, whose title is {@code title}. */
    static Opening of(ParsedPage page, String title) {
        List<Block> blocks = page.blocks();
        String folded = PageTitle.folded(title);
        int other = -1;
        for (int i = TitleChoice.headingsEnd(blocks) - 1; i >= 0; i--) {
            Scope heading = TitleChoice.heading(blocks.get(i));
            if (heading != null && isTitle(heading, folded)) {
                return new Opening(blocks, heading, i + 1);
            }
            if (other < 0 && heading != null && heading.tag.equals("h1")) {
                other = i;
            }
        }
        return other < 0
                ? new Opening(blocks, null, blocks.size())
                : new Opening(blocks, TitleChoice.heading(blocks.get(other)), other + 1);
    }

    private static boolean isTitle(Scope heading, String folded) {
        return !folded.isEmpty() && PageTitle.folded(heading.element.text()).endsWith(folded);
    }

    private static int end(List<Block> blocks, int begin) {
        int most = Math.min(blocks.size(), begin + MOST_BLOCKS);
        int prose = 0;
        int i = begin;
        while (i < most) {
            Block block = blocks.get(i);
            prose += block.isProse() && !block.scope().isWithin(PICTURE) ? 1 : 0;
            if (prose > SUMMARIES) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** The heading that shows the title, where one does. */
    @Nullable
    Scope title() {
        return title;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    /** Those of {@code times} that stand in it; {@code page} are all elements in their order. */
    List<Element> of(List<Element> page, List<Element> times) {
        if (title == null || times.isEmpty() || end >= blocks.size()) {
            return List.of();
        }
        int from = page.indexOf(title.element);
        int to = page.indexOf(blocks.get(end).scope().element);
        Set<Element> within = Collections.newSetFromMap(new IdentityHashMap<>());
        within.addAll(from < 0 || to < from ? List.of() : page.subList(from, to));
        return times.stream().filter(within::contains).toList();
    }

    /** Whether block {@code i} stands in it and is a byline. */
    boolean isByline(int i) {
        return mayBeImprint(i) && blocks.get(i).line().isByline();
    }

    /** Whether block {@code i} stands in it and gives the day, and hardly more. */
    boolean isDateLine(int i) {
        return mayBeImprint(i)
                && blocks.get(i).line().isDateLine()
                && DateLine.isPlain(blocks.get(i).text());
    }

    private boolean mayBeImprint(int i) {
        if (i < begin || i >= end) {
            return false;
        }
        Block block = blocks.get(i);
        return block.words() <= MOST_WORDS
                && !block.isProse()
                && !block.isHeading()
                && !block.scope().isWithin(ELSEWHERE);
    }
}
