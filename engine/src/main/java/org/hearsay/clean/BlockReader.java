package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.language.Lexicon;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Parts a parsed page into blocks of text, each character with its place in the source. */
final class BlockReader implements NodeVisitor {

    private static final Set<String> SKIPPED =
            Lexicon.of(BlockReader.class, "skipped-elements.txt").words();
    private static final Set<String> INLINE =
            Lexicon.of(BlockReader.class, "inline-elements.txt").words();

    private final String raw;
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

    private BlockReader(Document page, String raw, Consumer<Element> seen) {
        this.raw = raw;
        this.seen = seen;
        this.scope = new Scope(null, page);
    }

    /** The blocks of {@code page}, parsed from {@code raw}; {@code seen} is told of each element on the way. */
    static List<Block> read(Document page, String raw, Consumer<Element> seen) {
        BlockReader reader = new BlockReader(page, raw, seen);
        NodeTraversor.traverse(reader, page.body());
        reader.flush(false);
        return reader.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (skipDepth == 0) {
                take(words);
            }
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        seen.accept(element);
        String tag = element.normalName();
        if (skipDepth > 0 || SKIPPED.contains(tag)) {
            skipDepth++;
        } else if (tag.equals("br")) {
            flush(true);
        } else if (INLINE.contains(tag)) {
            linkDepth += tag.equals("a") ? 1 : 0;
            boldDepth += isBold(tag) ? 1 : 0;
        } else {
            flush(false);
            scope = new Scope(scope, element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String tag = element.normalName();
        if (skipDepth > 0) {
            skipDepth--;
        } else if (INLINE.contains(tag)) {
            linkDepth -= tag.equals("a") ? 1 : 0;
            boldDepth -= isBold(tag) ? 1 : 0;
        } else if (!tag.equals("br") && scope.parent != null) {
            flush(false);
            scope = scope.parent;
        }
    }

    private static boolean isBold(String tag) {
        return tag.equals("b") || tag.equals("strong");
    }

    private void take(TextNode node) {
        int before = text.length();
        SourceText.append(node, raw, text);
        if (linkDepth > 0 || boldDepth > 0) {
            int words = Words.count(text.subSequence(before, text.length()));
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
