package org.hearsay.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom the source lines of a page name as givers of its text. The sources of pictures are none, and of names that
 * nobody knows only those under the text are: charts, tables and other reports have sources of their own.
 */
final class PageCredits {

    private static final int PICTURE = Scope.kind("figure") | Scope.kind("figcaption");
    private static final int ELSEWHERE =
            Scope.kind("table") | Scope.kind("aside") | Scope.kind("nav") | Scope.kind("footer");

    private PageCredits() {}

    /** The names, in the order of the page; {@code verdicts} say why each of {@code blocks} is no part of the report. */
    static List<String> of(List<Block> blocks, @Nullable String[] verdicts) {
        int last = PageParts.last(verdicts);
        List<String> credits = new ArrayList<>();
        for (int i = 0; i < verdicts.length; i++) {
            Block block = blocks.get(i);
            boolean near = last >= 0 && Math.abs(i - last) <= Limits.CREDIT_REACH;
            String verdict = verdicts[i];
            Credits.sourceLine(block.text())
                    .ifPresent(line -> credits.addAll(names(line, block.scope(), verdict, near)));
        }
        return credits;
    }

    private static List<String> names(Credits.Line line, Scope scope, @Nullable String verdict, boolean near) {
        Optional<Part.Kind> marked = PageParts.marked(scope);
        if (scope.isWithin(PICTURE) || marked.filter(Part.Kind.CAPTION::equals).isPresent()) {
            return List.of();
        }
        boolean ofText = near && marked.isEmpty() && !PageParts.isCaption(verdict) && !scope.isWithin(ELSEWHERE);
        return ofText ? all(line) : line.agencies();
    }

    // The page names its outlet elsewhere: whoever stands in a source line gave the text. A long one says more than a
    // name: a study, a document, a person's office.
    private static List<String> all(Credits.Line line) {
        List<String> all = new ArrayList<>(line.agencies());
        line.outlets().stream()
                .filter(name -> Words.count(name) <= Limits.CREDIT_WORDS)
                .forEach(all::add);
        return all;
    }
}
