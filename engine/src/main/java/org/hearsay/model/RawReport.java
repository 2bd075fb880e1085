package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

import java.util.Arrays;

/**
 * A report as it came: its bytes and what is known of it from outside.
 *
 * @param location where it was found, as a reader would look it up again: a path, a URL, {@code feed.xml#guid},
 *     {@code reports.jsonl:7}
 * @param form what the bytes are
 * @param content the bytes; copied on the way in and on the way out
 * @param known what the carrier said of the report
 */
@SuppressWarnings("ArrayRecordComponent") // copied both ways, compared by content
public record RawReport(String location, Form form, byte[] content, Known known) {

    public RawReport {
        requireText(location, "a location");
        content = content.clone();
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
                && Arrays.equals(content, that.content);
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
