package org.hearsay.ingest;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive (ISO 28500): successful responses and resources that are HTML or PDF, and the plain text of
 * conversions. Everything else is counted into one row at the end.
 *
 * <p>No date is taken from the carrier: {@code WARC-Date} is when the page was fetched, and servers that make pages anew
 * at each request say the same in their headers.
 */
final class WarcFile implements Reports {

    private final WarcReader reader;
    private final Content content;
    private final int most;
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private boolean ended;

    WarcFile(Content content, int most) throws IOException {
        this.content = content;
        this.most = most;
        this.reader = new WarcReader(content.bytes());
        reader.setLenient(true);
    }

    @Override
    public @Nullable Outcome<RawReport> next() throws IOException {
        while (!ended) {
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty()) {
                ended = true;
                return passedOver.isEmpty() ? null : Rows.dropped(content.location(), "no pages: " + counts());
            }
            Outcome<RawReport> row = row(record.get());
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    private @Nullable Outcome<RawReport> row(WarcRecord record) throws IOException {
        if (!(record instanceof WarcTargetRecord target) || !isContent(record)) {
            return null;
        }
        String address = target.target() == null ? "" : target.target();
        String location = content.location() + "#" + address;
        try {
            return record instanceof WarcResponse response
                    ? response(location, address, response)
                    : page(
                            location,
                            address,
                            target.payload().isPresent()
                                    ? target.payload().get().type()
                                    : target.contentType(),
                            target.body().stream());
        } catch (IOException | RuntimeException e) {
            return Rows.failed(location, e);
        }
    }

    private static boolean isContent(WarcRecord record) {
        return record instanceof WarcResponse || record instanceof WarcResource || record instanceof WarcConversion;
    }

    private @Nullable Outcome<RawReport> response(String location, String address, WarcResponse record)
            throws IOException {
        if (!address.startsWith("http")) {
            return pass("no web address");
        }
        HttpResponse http = record.http();
        return http.status() == 200
                ? page(location, address, http.contentType(), decoded(http))
                : pass("status " + http.status());
    }

    private static InputStream decoded(HttpResponse http) throws IOException {
        List<String> codings = http.headers().all("Content-Encoding");
        // Where zstd ends, jwarc's own way with it goes on for ever.
        return codings.size() == 1 && codings.get(0).strip().equalsIgnoreCase("zstd")
                ? new ZstdInputStream(http.body().stream())
                : http.bodyDecoded().stream();
    }

    private @Nullable Outcome<RawReport> page(String location, String address, MediaType type, InputStream body)
            throws IOException {
        String base = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
        boolean html = base.equals("text/html") || base.equals("application/xhtml+xml");
        boolean text = base.equals("text/plain") && !location.endsWith("robots.txt");
        if (!html && !text && !base.equals("application/pdf")) {
            return pass(base);
        }
        byte[] bytes = Limit.readAll(body, most, "a page");
        if (bytes.length == 0) {
            return Rows.dropped(location, "it is empty");
        }
        Known known =
                new Known(null, address, null, null, null, List.of(), List.of(), charset(type)).or(content.shared());
        return html || text
                ? Rows.kept(location, html ? Form.HTML : Form.PLAIN_TEXT, bytes, known)
                : PdfText.read(location, bytes, known);
    }

    private @Nullable Outcome<RawReport> pass(String what) {
        passedOver.merge(what, 1, Integer::sum);
        return null;
    }

    private String counts() {
        StringBuilder counts = new StringBuilder();
        passedOver.forEach((what, count) -> counts.append(counts.isEmpty() ? "" : ", ")
                .append(count)
                .append(" of ")
                .append(what));
        return counts.toString();
    }

    private static @Nullable String charset(MediaType type) {
        String name = type.parameters().get("charset");
        try {
            return name != null && Charset.isSupported(name) ? name : null;
        } catch (IllegalArgumentException e) {
            return null; // no name of a character set at all: the same as none declared
        }
    }
}
