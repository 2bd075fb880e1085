package org.hearsay.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.language.Lexicon;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Parts a parsed page into blocks of text, each character with its place in the source. */
final class BlockReader {

    /** What an element is to the text in it. */
    private enum Role {
        SKIPPED,
        BREAK,
        LINK,
        BOLD,
        INLINE,
        BLOCK;

        private static final Map<String, Role> ROLES = roles();
        private static final int FEW = 12;

        private static Map<String, Role> roles() {
            Map<String, Role> roles = new HashMap<>();
            words("inline-elements.txt").forEach(name -> roles.put(name, INLINE));
            roles.putAll(Map.of("a", LINK, "b", BOLD, "strong", BOLD, "br", BREAK));
            words("skipped-elements.txt").forEach(name -> roles.put(name, SKIPPED));
            return roles;
        }

        private static Set<String> words(String resource) {
            return Lexicon.of(BlockReader.class, resource).words();
        }

        static Role of(Element element) {
            Role known = ROLES.get(element.normalName());
            return known == null ? ofUnknown(element) : known;
        }

        // An element of a page's own stands in a line where text stands beside it, and no block in it.
        private static Role ofUnknown(Element element) {
            return element.normalName().indexOf('-') > 0
                            && (isText(element.previousSibling()) || isText(element.nextSibling()))
                            && element.childrenSize() <= FEW
                            && element.children().stream()
                                    .allMatch(child -> ROLES.getOrDefault(child.normalName(), BLOCK) != BLOCK
                                            && child.childrenSize() == 0)
                    ? INLINE
                    : BLOCK;
        }

        private static boolean isText(@Nullable Node node) {
            return node instanceof TextNode text && !text.isBlank();
        }
    }

    private static final Set<String> UNSEEN =
            Lexicon.of(BlockReader.class, "unseen-classes.txt").words();
    private static final Pattern CLASSES = Pattern.compile("\\s++");
    private static final Set<String> NAMED = Set.of("span", "a", "time");
    private static final int MOST_APART = 12;

    private final SourceRuns source;
    private final Consumer<Element> seen;
    private final List<Block> blocks = new ArrayList<>();
    // A page gives many elements the same classes.
    private final Map<String, Boolean> unseen = new HashMap<>();
    private Scope scope;
    private final MappedText text = new MappedText();
    private int linked;
    private int bold;
    private int linkDepth;
    private int boldDepth;
    private int skipDepth;
    private boolean broken;

    private BlockReader(Document page, SourceRuns source, Consumer<Element> seen) {
        this.source = source;
        this.seen = seen;
        this.scope = new Scope(null, page);
    }

    /** The blocks of {@code page}, parsed from {@code source}; {@code seen} is told of each element on the way. */
    static List<Block> read(Document page, SourceRuns source, Consumer<Element> seen) {
        BlockReader reader = new BlockReader(page, source, seen);
        reader.walk(page.head());
        reader.walk(page.body());
        reader.flush(false);
        return reader.blocks;
    }

    // By hand: the parser's own walk looks up each node among its siblings. No deeper than the parser lets pages be.
    private void walk(Element element) {
        Role role = begin(element);
        int children = element.childNodeSize();
        for (int i = 0; i < children; i++) {
            Node child = element.childNode(i);
            if (child instanceof Element inner) {
                walk(inner);
            } else if (child instanceof TextNode words) {
                take(words.getWholeText());
            }
        }
        end(role);
    }

    private Role begin(Element element) {
        seen.accept(element);
        Role role = Role.of(element);
        if (skipDepth > 0 || role == Role.SKIPPED || (role != Role.BLOCK && isForEarsAlone(element))) {
            skipDepth++;
            return Role.SKIPPED;
        }
        enter(element, role);
        return role;
    }

    // What nobody sees is said of what stands before it ("opens in a new tab"), or calls what follows by its name
    // ("Published"): that is kept.
    private boolean isForEarsAlone(Element element) {
        String classes = Scope.attribute(element, "class");
        return !classes.isEmpty() && !text.isBlank() && isUnseen(classes) && Words.count(element.wholeText()) > 0;
    }

    private boolean isUnseen(String classes) {
        return unseen.computeIfAbsent(
                classes, names -> CLASSES.splitAsStream(names).anyMatch(UNSEEN::contains));
    }

    // Two elements alone in a block, each with a name of its own, are set apart by what the page looks like: an author
    // and a date.
    private static boolean isApart(Element element) {
        return element.previousSibling() instanceof Element before
                && isNamed(element)
                && isNamed(before)
                && !Scope.attribute(element, "class").equals(Scope.attribute(before, "class"))
                && isAlone(element.parent())
                && !goesOn(before, element);
    }

    private static boolean isAlone(@Nullable Element around) {
        return around != null
                && around.childNodeSize() <= MOST_APART
                && around.childNodes().stream().noneMatch(Role::isText);
    }

    private static boolean isNamed(Element element) {
        return NAMED.contains(element.normalName())
                && !Scope.attribute(element, "class").isBlank();
    }

    // One letter alone, or a small letter or a mark to come, is of words that go on.
    private static boolean goesOn(Element before, Element element) {
        return letters(before) < 2
                || texts(element)
                        .findFirst()
                        .filter(next -> opens(next.charAt(0)))
                        .isEmpty();
    }

    // No more of them than it takes to know: elements may stand in one another, each with all of a page's text.
    private static int letters(Element element) {
        return texts(element)
                .mapToInt(words -> words.strip().length())
                .filter(length -> length > 0)
                .limit(2)
                .sum();
    }

    private static Stream<String> texts(Element element) {
        return element.nodeStream(TextNode.class).map(TextNode::getWholeText).filter(words -> !words.isEmpty());
    }

    private static boolean opens(char c) {
        return Character.isLetterOrDigit(c) && !Character.isLowerCase(c);
    }

    private void enter(Element element, Role role) {
        if (NAMED.contains(element.normalName()) && !text.isBlank() && isApart(element)) {
            text.append(' ', 0, 0, false);
        }
        switch (role) {
            case BREAK -> flush(true);
            case LINK -> linkDepth++;
            case BOLD -> boldDepth++;
            case BLOCK -> {
                flush(false);
                scope = new Scope(scope, element);
            }
            default -> {}
        }
    }

    private void end(Role role) {
        switch (role) {
            case SKIPPED -> skipDepth--;
            case LINK -> linkDepth--;
            case BOLD -> boldDepth--;
            case BLOCK -> leave();
            default -> {}
        }
    }

    private void leave() {
        Scope around = scope.parent;
        if (around != null) {
            flush(false);
            scope.leave(around);
            scope = around;
        }
    }

    private void take(String said) {
        if (skipDepth > 0) {
            source.take(said);
            return;
        }
        int before = text.length();
        SourceText.append(said, source, text);
        if (linkDepth > 0 || boldDepth > 0) {
            int words = Words.count(text, before, text.length());
            linked += linkDepth > 0 ? words : 0;
            bold += boldDepth > 0 ? words : 0;
        }
    }

    private void flush(boolean atBreak) {
        if (!text.isBlank()) {
            MappedText whole = text.trimmed();
            String value = whole.toString();
            Block block = new Block(Line.of(whole, value), scope, linked, bold, broken);
            scope.count(block);
            blocks.add(block);
            broken = atBreak;
        } else {
            // Two breaks, or a break at an element's edge, part paragraphs.
            broken = false;
        }
        text.clear();
        linked = 0;
        bold = 0;
    }
}
