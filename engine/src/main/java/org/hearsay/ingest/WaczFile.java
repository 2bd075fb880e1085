package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jspecify.annotations.Nullable;

/** The web archives in a WACZ package: the files in its folder {@code archive}, in the order of their names. */
final class WaczFile implements Reports {

    private final ZipFile zip;
    private final Content content;
    private final Formats formats;
    private final int expansion;
    private final Chain chain;

    private WaczFile(ZipFile zip, Content content, Formats formats, int expansion) {
        this.zip = zip;
        this.content = content;
        this.formats = formats;
        this.expansion = expansion;
        this.chain = new Chain(archives(zip).stream().map(this::archive).iterator());
    }

    static Reports open(Content content, Formats formats, int expansion) throws IOException {
        Path file = content.file();
        if (file == null) {
            return Reports.of(Rows.failed(
                    content.location(),
                    "expected a WACZ package as a file of its own, found it within something else"));
        }
        ZipFile zip = new ZipFile(file.toFile());
        if (archives(zip).isEmpty()) {
            zip.close();
            return Reports.of(Rows.dropped(
                    content.location(), "it is a zip file but no WACZ package; unpack it and name the folder"));
        }
        return new WaczFile(zip, content, formats, expansion);
    }

    private static List<ZipEntry> archives(ZipFile zip) {
        List<ZipEntry> archives = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (entry.getName().startsWith("archive/") && !entry.isDirectory()) {
                archives.add(entry);
            }
        }
        archives.sort(Comparator.comparing(ZipEntry::getName));
        return archives;
    }

    @Override
    public @Nullable Outcome<RawReport> next() throws IOException {
        return chain.next();
    }

    private Reports archive(ZipEntry entry) {
        String location = content.location() + "#" + entry.getName();
        return new Guarded(location, () -> {
            long most = Math.max(1 << 20, Math.max(entry.getCompressedSize(), 1) * expansion);
            InputStream bytes = new Limit(zip.getInputStream(entry), most, "an archive");
            Content inner = Content.at(location, bytes, content.shared());
            return new Closing(formats.read(inner, As.WARC), bytes);
        });
    }

    @Override
    public void close() throws IOException {
        try {
            chain.close();
        } finally {
            zip.close();
        }
    }
}
