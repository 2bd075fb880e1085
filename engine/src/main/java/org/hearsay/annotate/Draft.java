package org.hearsay.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as token ranges, before anybody asked who the speaker is.
 *
 * @param source who said it
 * @param cue by which words; null where only a quote follows another
 * @param content what was said
 * @param wording by which verb, and how
 * @param carrier who passes it on: "as quoted by Y"
 * @param addressee to whom it was said
 * @param denied whether the cue denies the content
 */
record Draft(
        @Nullable Range source,
        @Nullable Range cue,
        List<Range> content,
        Wording wording,
        @Nullable Range carrier,
        @Nullable Range addressee,
        boolean denied) {

    Draft {
        content = List.copyOf(content);
    }

    String verb() {
        return wording.verb();
    }

    Draft withContent(List<Range> ranges) {
        return new Draft(source, cue, ranges, wording, carrier, addressee, denied);
    }

    Draft withCarrier(@Nullable Range range) {
        return new Draft(source, cue, content, wording, range, addressee, denied);
    }

    Draft withSource(@Nullable Range range) {
        return new Draft(range, cue, content, wording, carrier, addressee, denied);
    }

    Draft withAddressee(@Nullable Range range) {
        return new Draft(source, cue, content, wording, carrier, range, denied);
    }
}
