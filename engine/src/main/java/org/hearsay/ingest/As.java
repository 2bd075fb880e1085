package org.hearsay.ingest;

/** What the caller says an {@link Input} is. */
public enum As {
    /** Look at the bytes, then at the name. */
    AUTO,
    /** Plain text as somebody copied it. */
    TEXT,
    /** Web pages. */
    HTML,
    /** One JSON object a line. */
    JSONL,
    /** RSS or Atom. */
    FEED,
    /** Web archives. */
    WARC
}
