package org.hearsay.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;

/** What the tests of this package do over and over. */
final class Reading {

    private Reading() {}

    static List<Outcome<RawReport>> all(Path path) {
        return all(path.toString(), As.AUTO);
    }

    static List<Outcome<RawReport>> all(String location, As as) {
        return all(new Input(location, as, Known.NOTHING), new byte[0]);
    }

    static List<Outcome<RawReport>> standardInput(byte[] bytes) {
        return all(new Input("-", As.AUTO, Known.NOTHING), bytes);
    }

    static List<Outcome<RawReport>> all(Input input, byte[] standardInput) {
        Ingest ingest = new Ingest(IngestSettings.defaults(), new ByteArrayInputStream(standardInput));
        try (Stream<Outcome<RawReport>> rows = ingest.read(input)) {
            return rows.toList();
        }
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, bytes(text));
    }

    static Path write(Path folder, String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static List<RawReport> kept(List<Outcome<RawReport>> rows) {
        return rows.stream()
                .filter(Outcome.Kept.class::isInstance)
                .map(row -> ((Outcome.Kept<RawReport>) row).value())
                .toList();
    }

    static List<String> texts(List<Outcome<RawReport>> rows) {
        return kept(rows).stream().map(Reading::text).toList();
    }

    static String text(RawReport report) {
        return new String(report.content(), StandardCharsets.UTF_8);
    }

    static List<String> locations(List<Outcome<RawReport>> rows) {
        return rows.stream().map(Reading::location).toList();
    }

    static String location(Outcome<RawReport> row) {
        if (row instanceof Outcome.Kept<RawReport> kept) {
            return kept.value().location();
        }
        return row instanceof Outcome.Dropped<RawReport> dropped
                ? dropped.location()
                : ((Outcome.Failed<RawReport>) row).location();
    }

    /** The row in words: {@code kept}, {@code dropped: reason} or {@code failed: cause}. */
    static String fate(Outcome<RawReport> row) {
        if (row instanceof Outcome.Dropped<RawReport> dropped) {
            return "dropped: " + dropped.reason();
        }
        return row instanceof Outcome.Failed<RawReport> failed ? "failed: " + failed.cause() : "kept";
    }

    static List<String> fates(List<Outcome<RawReport>> rows) {
        return rows.stream().map(Reading::fate).toList();
    }
}
