package org.hearsay.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;

/**
 * Reads whatever a user names into reports, each kept, or dropped or failed with its reason.
 *
 * <p>Thread-safe as long as each input is read by one thread; standard input can be read once.
 */
public final class Ingest {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]++):/.*+", Pattern.DOTALL);
    private static final String EXPECTED = "expected a file, a folder, an http or https address or '-', found ";

    private final Formats formats;
    private final WebReports web;
    private final InputStream standardInput;

    /**
     * @param settings limits and manners
     * @param standardInput what the location {@code -} stands for; it is not closed
     */
    public Ingest(IngestSettings settings, InputStream standardInput) {
        this(settings, standardInput, new Web(settings, Clock.systemUTC(), Sleeper.THREAD));
    }

    Ingest(IngestSettings settings, InputStream standardInput, Web web) {
        this.web = new WebReports(settings, web);
        this.formats = new Formats(settings, FeedRules.AS_THEY_STAND, this.web::feed);
        this.standardInput = standardInput;
    }

    /**
     * The reports in {@code input}, read as the stream is drawn from, one in memory at a time; to be closed.
     *
     * @throws BadInput if the location names nothing that can be read
     */
    public Stream<Outcome<RawReport>> read(Input input) {
        Reports reports = open(input);
        return StreamSupport.stream(new Drawn(reports), false).onClose(() -> close(reports));
    }

    /**
     * Looks whether there is something at the location of {@code input}; what is not on this machine is not looked at.
     *
     * @throws BadInput if it names nothing that can be read
     */
    public void expect(Input input) {
        String location = input.location().strip();
        if (!location.equals("-") && !WebAddress.isWeb(location)) {
            existing(location);
        }
    }

    private Reports open(Input input) {
        String location = input.location().strip();
        if (location.equals("-")) {
            Content content = new Content("-", "", new BufferedInputStream(standardInput), input.known(), null);
            return new Guarded("-", () -> formats.read(content, input.as()));
        }
        if (WebAddress.isWeb(location)) {
            return web.read(location, input);
        }
        Path path = existing(location);
        if (Files.isDirectory(path)) {
            return Folder.of(path, location, file -> file(file, input));
        }
        return file(new Folder.Entry(path, location), input);
    }

    private Reports file(Folder.Entry entry, Input input) {
        return new Guarded(entry.location(), () -> {
            InputStream bytes = Files.newInputStream(entry.path());
            try {
                Reports inner = formats.read(
                        Content.at(entry.location(), bytes, input.known()).withFile(entry.path()), input.as());
                return new Closing(inner, bytes);
            } catch (IOException | RuntimeException e) {
                bytes.close();
                throw e;
            }
        });
    }

    private static Path existing(String location) {
        Path path = path(location);
        if (!Files.exists(path)) {
            throw new BadInput(EXPECTED + "no such file: '" + location + "'");
        }
        return path;
    }

    private static Path path(String location) {
        try {
            if (location.regionMatches(true, 0, "file:/", 0, 6)) {
                return Path.of(URI.create(location));
            }
            if (location.isEmpty() || SCHEME.matcher(location).matches()) {
                throw new BadInput(EXPECTED + "'" + location + "'");
            }
            return Path.of(location);
        } catch (InvalidPathException e) {
            throw new BadInput(EXPECTED + "'" + location + "' (" + e.getReason() + ")");
        } catch (IllegalArgumentException e) {
            throw new BadInput(EXPECTED + "'" + location + "' (" + e.getMessage() + ")");
        }
    }

    private static void close(Reports reports) {
        try {
            reports.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing what was read", e);
        }
    }

    /** Draws one report at a time, unlike {@code flatMap}, which may gather a whole file first. */
    private static final class Drawn extends Spliterators.AbstractSpliterator<Outcome<RawReport>> {
        private final Reports reports;

        Drawn(Reports reports) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.reports = reports;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Outcome<RawReport>> action) {
            try {
                Outcome<RawReport> row = reports.next();
                if (row != null) {
                    action.accept(row);
                }
                return row != null;
            } catch (IOException e) {
                throw new UncheckedIOException("every source is guarded", e);
            }
        }
    }
}
