package org.hearsay.ingest;

/** What bytes are, as far as their first few thousand show. */
enum Kind {
    EMPTY,
    TEXT,
    HTML,
    JSONL,
    /** One JSON document over many lines, or one that is a feed. */
    JSON,
    FEED,
    OPML,
    OTHER_XML,
    /** An e-mail, or a page saved as one. */
    MAIL,
    RTF,
    PDF,
    WARC,
    ZIP,
    GZIP,
    ZSTD,
    BINARY
}
