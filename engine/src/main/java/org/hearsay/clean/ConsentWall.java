package org.hearsay.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Knows a wall that asks for consent by how it is built: a box with a button to accept and one to refuse or to choose,
 * and little on the page beside it. How such buttons begin comes from {@code choices.txt}.
 */
final class ConsentWall {

    private static final List<List<String>> CHOICES =
            Lexicon.of(ConsentWall.class, "choices.txt").rows();
    private static final Set<String> BUTTONS = Set.of("button", "a", "input");
    private static final int AROUND = Scope.kind("nav") | Scope.kind("footer");
    private static final int BUTTON_WORDS = 6;
    private static final String ACCEPT = "accept";

    private final ParsedPage page;

    private ConsentWall(ParsedPage page) {
        this.page = page;
    }

    /**
     * Why {@code page} is such a wall, if it is one.
     *
     * @param most the share of the page's words that its box holds at least
     */
    static Optional<String> reason(ParsedPage page, double most) {
        return new ConsentWall(page).reason(most);
    }

    private Optional<String> reason(double most) {
        Element accept = null;
        Element other = null;
        for (Element element : page.elements()) {
            String choice = BUTTONS.contains(element.normalName()) ? choice(element) : "";
            accept = accept == null && choice.equals(ACCEPT) ? element : accept;
            other = other == null && !choice.isEmpty() && !choice.equals(ACCEPT) ? element : other;
        }
        if (accept == null || other == null) {
            return Optional.empty();
        }
        Element box = around(accept, other);
        int inside = 0;
        int all = 0;
        for (Block block : page.blocks()) {
            boolean within = isWithin(block.scope(), box);
            all += within || !block.scope().isWithin(AROUND) ? block.words() : 0;
            inside += within ? block.words() : 0;
        }
        return inside >= most * all
                ? Optional.of("consent wall: a box with buttons to accept and to refuse or choose holds " + inside
                        + " of its " + all + " words")
                : Optional.empty();
    }

    private static String choice(Element element) {
        String said = element.normalName().equals("input") ? element.attr("value") : element.text();
        String lower = said.strip().toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || Words.count(lower) > BUTTON_WORDS) {
            return "";
        }
        return CHOICES.stream()
                .filter(row -> lower.startsWith(row.get(1)))
                .findFirst()
                .map(row -> row.get(0))
                .orElse("");
    }

    private Element around(Element one, Element other) {
        List<Element> holders = other.parents();
        Element box = one.parent();
        while (box != null && !holders.contains(box)) {
            box = box.parent();
        }
        return box == null ? page.document() : box;
    }

    private static boolean isWithin(@Nullable Scope innermost, Element box) {
        Scope scope = innermost;
        while (scope != null && !scope.element.equals(box)) {
            scope = scope.parent;
        }
        return scope != null;
    }
}
