package org.hearsay.annotate.trained;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hearsay.model.NameType;
import org.hearsay.model.Span;

/**
 * What the model found in a text.
 *
 * @param names names with their kind, in order
 * @param attributions who said what by which words, in the order of their cues
 * @param certainty for a span, how surely the event that it names happened, from -3 (surely not) to 3 (surely)
 */
public record Reading(List<Name> names, List<Attribution> attributions, ToDoubleFunction<Span> certainty) {

    /** Of a text that the model was not asked about. */
    public static final Reading NOTHING = new Reading(List.of(), List.of(), span -> 0);

    public Reading {
        names = List.copyOf(names);
        attributions = List.copyOf(attributions);
    }

    /**
     * A name.
     *
     * @param span where it stands
     * @param type what it names
     */
    public record Name(Span span, NameType type) {}

    /**
     * Somebody's words as the text attributes them.
     *
     * @param cue the words that attribute
     * @param source who said it; empty where the text names nobody
     * @param content what was said; may lie in pieces
     */
    public record Attribution(Span cue, List<Span> source, List<Span> content) {
        public Attribution {
            source = List.copyOf(source);
            content = List.copyOf(content);
        }
    }
}
