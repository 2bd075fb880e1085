package org.hearsay.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.language.Lexicon;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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
            return ROLES.getOrDefault(element.normalName(), BLOCK);
        }
    }

    private final SourceRuns source;
    private final Consumer<Element> seen;
    private final List<Block> blocks = new ArrayList<>();
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
        if (skipDepth > 0 || role == Role.SKIPPED) {
            skipDepth++;
            return Role.SKIPPED;
        }
        enter(element, role);
        return role;
    }

    private void enter(Element element, Role role) {
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
