package org.hearsay.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hearsay.model.Form;
import org.jspecify.annotations.Nullable;

/** Chooses how bytes are read, peeling compressions first. */
final class Formats {

    private static final int HEAD = 1 << 13;
    private static final int MOST_LAYERS = 3;

    private final IngestSettings settings;
    private final FeedRules rules;
    private final OpmlFile.@Nullable Feeds feeds;
    private final boolean inPackage;

    /**
     * @param rules what is done with the entries of feeds
     * @param feeds opens the feeds of a list; null where a list is not wanted, as within another
     */
    Formats(IngestSettings settings, FeedRules rules, OpmlFile.@Nullable Feeds feeds) {
        this(settings, rules, feeds, false);
    }

    private Formats(IngestSettings settings, FeedRules rules, OpmlFile.@Nullable Feeds feeds, boolean inPackage) {
        this.settings = settings;
        this.rules = rules;
        this.feeds = feeds;
        this.inPackage = inPackage;
    }

    /** The reports in {@code content}; its stream is read as far as they are pulled, and is the caller's to close. */
    Reports read(Content content, As as) throws IOException {
        return read(content, as, 0);
    }

    private Reports read(Content content, As as, int layers) throws IOException {
        InputStream bytes = new BufferedInputStream(content.bytes(), 1 << 16);
        bytes.mark(HEAD);
        Head head = new Head(bytes.readNBytes(HEAD));
        bytes.reset();
        Content here = content.withBytes(bytes);
        Kind kind = KindDetector.detect(head, here.name());
        if (kind == Kind.GZIP || kind == Kind.ZSTD) {
            return layers == MOST_LAYERS
                    ? Reports.of(Rows.failed(
                            here.location(), "expected at most " + MOST_LAYERS + " layers of compression, found more"))
                    : read(here.unpacked(unpack(bytes, kind)), as, layers + 1);
        }
        return kind == Kind.EMPTY
                ? Reports.of(Rows.dropped(here.location(), "it is empty"))
                : open(here, as == As.AUTO || isPackage(kind) ? kind : said(as));
    }

    private InputStream unpack(InputStream bytes, Kind kind) throws IOException {
        return kind == Kind.GZIP
                ? Unpacked.gzip(bytes, settings.expansion())
                : Unpacked.zstd(bytes, settings.expansion());
    }

    /** What nobody who calls it text, or a web archive, can have meant to be read byte by byte. */
    private static boolean isPackage(Kind kind) {
        return kind == Kind.ZIP || kind == Kind.PDF;
    }

    private static Kind said(As as) {
        return switch (as) {
            case HTML -> Kind.HTML;
            case JSONL -> Kind.JSONL;
            case FEED -> Kind.FEED;
            case WARC -> Kind.WARC;
            case TEXT, AUTO -> Kind.TEXT;
        };
    }

    private Reports open(Content content, Kind kind) throws IOException {
        return switch (kind) {
            case TEXT -> whole(content, Form.PLAIN_TEXT);
            case HTML -> whole(content, Form.HTML);
            case JSONL -> new JsonLines(content, settings.reportBytes());
            case FEED -> FeedFile.read(content, settings.feedBytes(), rules);
            case JSON -> JsonFile.read(content, settings.feedBytes(), rules);
            case OPML ->
                feeds == null
                        ? Reports.of(Rows.dropped(content.location(), "a list of feeds within another"))
                        : OpmlFile.read(content, settings.feedBytes(), feeds);
            case WARC -> new WarcFile(content, settings.reportBytes());
            // A package that holds itself would be opened for ever.
            case ZIP ->
                inPackage
                        ? Reports.of(Rows.dropped(content.location(), "a package within another"))
                        : WaczFile.open(content, new Formats(settings, rules, feeds, true), settings.expansion());
            case PDF ->
                Reports.of(PdfText.read(
                        content.location(),
                        Limit.readAll(content.bytes(), settings.reportBytes(), "a document"),
                        content.known()));
            default -> Reports.of(Rows.dropped(content.location(), unread(kind)));
        };
    }

    private Reports whole(Content content, Form form) throws IOException {
        byte[] all = Limit.readAll(content.bytes(), settings.reportBytes(), "a report");
        return Reports.of(Rows.kept(content.location(), form, all, content.known()));
    }

    private static String unread(Kind kind) {
        return switch (kind) {
            case BINARY -> "it is binary and no kind of file that is read";
            case OTHER_XML -> "it is XML, but neither a feed nor a page";
            case MAIL -> "it is an e-mail, or a page saved as one; save the page as HTML";
            case RTF -> "it is a word processor's file; save it as text";
            default -> "its kind (" + kind + ") is not read";
        };
    }
}
