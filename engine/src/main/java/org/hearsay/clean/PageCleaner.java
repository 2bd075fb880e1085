package org.hearsay.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Part;
import org.hearsay.model.Removed;
import org.hearsay.model.SourceMap;
import org.jspecify.annotations.Nullable;

/** Cleans a page: parts it into blocks, judges each, and reads what the page says of itself. One page each. */
final class PageCleaner {

    private final Decoded decoded;
    private final @Nullable String url;
    private final List<Removed> removed = new ArrayList<>();

    PageCleaner(Decoded decoded, @Nullable String url) {
        this.decoded = decoded;
        this.url = url;
    }

    Cleaned clean() {
        ParsedPage page = ParsedPage.of(decoded.text(), url == null ? "" : url);
        List<Block> blocks = page.blocks();
        PageMetadata metadata = new PageMetadata(page, url);
        @Nullable String[] verdicts = BlockJudge.verdicts(metadata);
        Surroundings around = new Surroundings(blocks, metadata.title(), verdicts);
        Optional<String> list = PageKind.list(metadata, around);
        if (list.isEmpty()) {
            around.remove();
        }
        Paywall.remove(blocks, metadata.title(), verdicts);
        Stamps stamps = new Stamps(blocks, verdicts);
        stamps.remove();
        MappedText text = new MappedText();
        int[] places = new int[blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            places[i] = keepOrRemove(blocks.get(i), verdicts[i], text);
        }
        Set<String> credits = new LinkedHashSet<>(Credits.within(text.toString()));
        credits.addAll(PageCredits.of(blocks, verdicts));
        Finds finds = metadata.finds(verdicts, List.copyOf(credits));
        List<Part> parts = PageParts.of(blocks, verdicts, places);
        PageKind kind = new PageKind(metadata, verdicts, parts, stamps.count());
        return new Cleaned(
                text.toString(),
                new SourceMap(decoded.charset(), text.pieces()),
                removed,
                finds,
                kind.kind(),
                parts,
                list.or(kind::refusal).orElse(null));
    }

    // Returns where the block stands in the text, or would.
    private int keepOrRemove(Block block, @Nullable String why, MappedText text) {
        int at = text.length();
        if (why == null) {
            text.appendMade(text.length() == 0 ? "" : block.continued() ? "\n" : "\n\n");
            at = text.length();
            text.append(block.line().mapped(), 0, block.line().mapped().length());
        } else {
            removed.add(new Removed(Words.cut(block.text(), Limits.REMOVED), why));
        }
        return at;
    }
}
