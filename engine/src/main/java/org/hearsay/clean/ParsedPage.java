package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A parsed page with its blocks of text, and the elements that later steps look for, all found in one walk. */
final class ParsedPage {

    private static final Pattern END = Pattern.compile("(?i)</(?:body|html)(?=[\\s/>])");
    private static final String[] VALUES = {"content", "datetime", "title"};

    private final Document document;
    private final List<Element> elements = new ArrayList<>(1024);
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> properties = new ArrayList<>();
    private final List<Block> blocks;

    private ParsedPage(Document document, String raw) {
        this.document = document;
        this.blocks = BlockReader.read(document, new SourceRuns(raw), this::note);
    }

    /** What the parser throws at a page, which it should not. */
    static final class Unparsable extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        Unparsable(RuntimeException cause) {
            super("expected a page, found one that the parser of HTML breaks on: " + cause.getMessage(), cause);
        }
    }

    /**
     * Parses {@code source}, found at {@code address}, which may be empty.
     *
     * @throws Unparsable if the parser breaks on it
     */
    static ParsedPage of(String source, String address) {
        try {
            return new ParsedPage(parsed(source, address), source);
        } catch (Unparsable e) {
            // It breaks at the end of a body that it gave up for depth. An end that is not told it makes up itself.
            String open = END.matcher(source).replaceAll(tag -> " ".repeat(tag.end() - tag.start()));
            return new ParsedPage(parsed(open, address), open);
        }
    }

    private static Document parsed(String raw, String address) {
        try {
            return Parser.htmlParser().setMaxDepth(Limits.DEPTH).parseInput(raw, address);
        } catch (RuntimeException e) {
            throw new Unparsable(e);
        }
    }

    private void note(Element element) {
        elements.add(element);
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "script" -> scripts.add(element);
            case "link" -> links.add(element);
            case "time" -> times.add(element);
            case "h1", "h2", "h3" -> headings.add(element);
            default -> {}
        }
        if (!Scope.attribute(element, "itemprop").isEmpty()) {
            properties.add(element);
        }
    }

    Document document() {
        return document;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** All elements, in the order of the page. */
    List<Element> elements() {
        return elements;
    }

    List<Element> metas() {
        return metas;
    }

    List<Element> scripts() {
        return scripts;
    }

    List<Element> links() {
        return links;
    }

    List<Element> times() {
        return times;
    }

    /** What the first element that microdata names {@code name} says. */
    Optional<String> property(String name) {
        return properties.stream()
                .filter(element -> element.attr("itemprop").strip().equalsIgnoreCase(name))
                .map(ParsedPage::value)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** What an element says to machines, else what it shows. */
    static String value(Element element) {
        for (String name : VALUES) {
            if (!element.attr(name).isBlank()) {
                return element.attr(name).strip();
            }
        }
        return element.text().strip();
    }

    /** What the page's headings down to {@code level} say, blank ones left out. */
    List<String> headings(int level) {
        return headings.stream()
                .filter(heading -> heading.normalName().charAt(1) - '0' <= level)
                .filter(Element::hasText)
                .map(Element::text)
                .toList();
    }
}
