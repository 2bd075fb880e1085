package org.hearsay.clean;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a page's title among those that it tells. Pages tell one to search engines, another to those who share them,
 * and show a third: the title is the told one that the page shows nearest above its text, where it shows any, and else
 * the most trusted.
 */
final class TitleChoice {

    private static final int HEADING_LEVELS = 3;
    private static final int ELSEWHERE = Stream.of("nav", "aside", "footer", "ul", "ol")
            .mapToInt(Scope::kind)
            .sum();
    private static final int NEAR = 4;
    private static final int PROSE_MOST = 40;
    private static final int OTHER = -6;
    private static final double LEAST_SHARE = 0.5;
    private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.\\.)\\s*+$");
    private static final Lexicon NUMBERS = Lexicon.of(TitleChoice.class, "surroundings.txt");
    private static final int LEAST_CUT = (int) NUMBERS.number("least characters of a title that is marked as cut");
    private static final int LONG_TITLE = (int) NUMBERS.number("least characters of a title that may be cut unmarked");

    private final ParsedPage page;
    private final List<String> headings;
    private final SiteSuffix site;

    private TitleChoice(ParsedPage page, Collection<String> names) {
        this.page = page;
        this.headings = page.headings(1);
        this.site = new SiteSuffix(headings, names);
    }

    /**
     * The title of {@code page}.
     *
     * @param told the titles that it tells machines, the most trusted first
     * @param parts those of its window's title
     * @param names those of its outlet
     */
    static String of(ParsedPage page, List<String> told, Optional<PageTitle> parts, Collection<String> names) {
        TitleChoice choice = new TitleChoice(page, names);
        List<String> bare = told.stream().map(choice.site::without).distinct().toList();
        return choice.shown(bare)
                .or(() -> bare.stream().findFirst())
                .or(() -> parts.map(PageTitle::shown))
                .or(() -> choice.headings.stream().findFirst().map(choice.site::without))
                .orElseGet(() -> choice.site.without(page.document().title()));
    }

    // Above the text and not in its menus. The last one counts: what stands over it is a path or the name of a section.
    private Optional<String> shown(List<String> told) {
        List<Block> blocks = page.blocks();
        for (int i = headingsEnd(blocks) - 1; i >= 0; i--) {
            Scope heading = heading(blocks.get(i));
            Optional<String> shown = heading == null ? Optional.empty() : shownBy(heading.element.text(), told);
            if (shown.isPresent()) {
                return shown;
            }
        }
        return Optional.empty();
    }

    /** One past the last block that the title may stand in: a summary or two may be above it. */
    static int headingsEnd(List<Block> blocks) {
        int[] weights = blocks.stream()
                .mapToInt(block -> block.isProse() ? Math.min(block.words(), PROSE_MOST) : OTHER)
                .toArray();
        return Math.min(blocks.size(), Zone.of(weights).begin() + NEAR);
    }

    /** The heading of the page's body that {@code block} stands in, if it does. */
    static @Nullable Scope heading(Block block) {
        Scope scope = block.scope();
        for (int level = 0; level < HEADING_LEVELS && scope != null; level++) {
            if (scope.isHeading()) {
                return scope.isWithin(ELSEWHERE) || scope.isHidden() ? null : scope;
            }
            scope = scope.parent;
        }
        return null;
    }

    // A heading may open with a word on the report: then it ends with the title. The shortest is the title alone.
    private static Optional<String> shownBy(String heading, List<String> told) {
        String folded = PageTitle.folded(heading);
        return told.stream()
                .filter(title -> shows(folded, PageTitle.folded(title)))
                .min((a, b) ->
                        PageTitle.folded(a).length() - PageTitle.folded(b).length())
                .or(() -> told.stream()
                        .filter(title -> isCut(title, folded))
                        .findFirst()
                        .map(title -> heading.strip()));
    }

    // Machines are told so many characters and no more; readers are shown all of it.
    private static boolean isCut(String title, String heading) {
        String folded = PageTitle.folded(title);
        boolean marked = CUT.matcher(title).find() && folded.length() >= LEAST_CUT;
        return (marked || folded.length() >= LONG_TITLE)
                && heading.length() > folded.length()
                && heading.startsWith(folded);
    }

    private static boolean shows(String heading, String title) {
        return !title.isEmpty() && heading.endsWith(title) && title.length() >= heading.length() * LEAST_SHARE;
    }
}
