package org.hearsay.app.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Span;

/** Writes the contract's records. Thread-safe. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Json() {}

    /** One line of JSON. */
    public static String line(Object view) {
        try {
            return MAPPER.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("expected a record of the contract, found " + view.getClass(), e);
        }
    }

    /** The contract's word for a constant: {@code SINGLE_ORIGIN} is "single-origin". */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Spans as pairs. */
    static List<List<Integer>> pairs(List<Span> spans) {
        return spans.stream().map(span -> List.of(span.begin(), span.end())).toList();
    }
}
