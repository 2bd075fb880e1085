package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jspecify.annotations.Nullable;

/** The web archives in a WACZ package: the files in its folder {@code archive}, in the order of their names. */
final class WaczFile implements Reports {

    private static final long MOST =
            (long) Lexicon.of(WaczFile.class, "ingest-defaults.tsv").number("package-bytes");

    /** A package that is open, and the bytes that it takes on the disk. */
    private record Opened(ZipFile zip, long size) {}

    private final Opened pack;
    private final Content content;
    private final Formats formats;
    private final int expansion;
    private final Chain chain;

    private WaczFile(Opened pack, Content content, Formats formats, int expansion) {
        this.pack = pack;
        this.content = content;
        this.formats = formats;
        this.expansion = expansion;
        this.chain = new Chain(archives(pack.zip).stream().map(this::archive).iterator());
    }

    static Reports open(Content content, Formats formats, int expansion) throws IOException {
        Path file = content.file();
        Opened pack = file == null ? copied(content) : new Opened(new ZipFile(file.toFile()), Files.size(file));
        if (archives(pack.zip).isEmpty()) {
            pack.zip.close();
            return Reports.of(Rows.dropped(
                    content.location(), "it is a zip file but no WACZ package; unpack it and name the folder"));
        }
        return new WaczFile(pack, content, formats, expansion);
    }

    /** A package tells what it holds at its end, so one that comes out of something else must lie in a file first. */
    private static Opened copied(Content content) throws IOException {
        Path copy = Files.createTempFile("hearsay", ".wacz");
        try {
            InputStream bytes = new Limit(content.bytes(), MOST, "a package");
            long size = Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return new Opened(new ZipFile(copy.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE), size);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
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
            // What the package says of its sizes may be a lie; what it takes on the disk is not.
            long packed = Math.min(Math.max(entry.getCompressedSize(), 1), pack.size);
            long most = Math.max(1 << 20, packed * expansion);
            InputStream bytes = new Limit(pack.zip.getInputStream(entry), most, "an archive");
            Content inner = Content.at(location, bytes, content.shared());
            return new Closing(formats.read(inner, As.WARC), bytes);
        });
    }

    @Override
    public void close() throws IOException {
        try {
            chain.close();
        } finally {
            pack.zip.close();
        }
    }
}
