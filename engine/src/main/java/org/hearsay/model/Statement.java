package org.hearsay.model;

import static org.hearsay.model.Invariants.require;
import static org.hearsay.model.Invariants.requireText;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution: who, by which words, said what.
 *
 * @param id unique within the report
 * @param source who said it, as the text puts it; empty where the text names nobody ("it was reported")
 * @param cue the words that attribute: said, denied, according to
 * @param content what was said; several spans where the cue stands amid it
 * @param kind direct, indirect or mixed
 * @param speaker whom the source names
 * @param chain the voices between speaker and outlet
 * @param addressee to whom it was said, as the text puts it
 * @param on the day on which it was said
 * @param certainty how sure the attribution sounds
 */
public record Statement(
        String id,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        StatementKind kind,
        @Nullable Speaker speaker,
        Chain chain,
        @Nullable String addressee,
        @Nullable LocalDate on,
        Certainty certainty) {

    public Statement {
        requireText(id, "a statement's id");
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        require(!content.isEmpty(), "a content", "none in statement " + id);
    }

    /** From the first to the last character of the content. */
    public Span contentHull() {
        return new Span(content.get(0).begin(), content.get(content.size() - 1).end());
    }
}
