package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as it came: its bytes and what is known of it from outside.
 *
 * @param location where it was found, as a reader would look it up again: a path, a URL, {@code feed.xml#guid},
 *     {@code reports.jsonl:7}
 * @param form what the bytes are
 * @param content the bytes; copied on the way in and on the way out
 * @param known what the carrier said of the report
 * @param substitute what is read as well where this turns out to be no report; an archive does not keep it: a feed's summary, where this is the page
 *     that it links to
 */
@SuppressWarnings("ArrayRecordComponent") // copied both ways, compared by content
public record RawReport(
        String location,
        Form form,
        byte[] content,
        Known known,
        @Nullable RawReport substitute) {

    /** With no substitute. */
    public RawReport(String location, Form form, byte[] content, Known known) {
        this(location, form, content, known, null);
    }

    public RawReport {
        requireText(location, "a location");
        content = content.clone();
    }

    public RawReport withSubstitute(@Nullable RawReport value) {
        return new RawReport(location, form, content, known, value);
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawReport that
                && location.equals(that.location)
                && form == that.form
                && known.equals(that.known)
                && Arrays.equals(content, that.content)
                && Objects.equals(substitute, that.substitute);
    }

    @Override
    public int hashCode() {
        return 31 * location.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "RawReport[" + location + ", " + form + ", " + content.length + " bytes]";
    }
}
