package org.hearsay.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file of predictions, written line by line. */
final class Predictions implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final @Nullable BufferedWriter writer;

    private Predictions(@Nullable BufferedWriter writer) {
        this.writer = writer;
    }

    /** Predictions that go to {@code file}; without one, none may be made. */
    static Predictions to(@Nullable Path file) {
        if (file == null) {
            return new Predictions(null);
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return new Predictions(Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw new UncheckedIOException("expected a file that can be written, found " + file, e);
        }
    }

    /** Writes a record as a JSON object. */
    void add(Record line) {
        if (writer == null) {
            throw new IllegalArgumentException("expected a file for the predictions, found none");
        }
        try {
            writer.write(JSON.writeValueAsString(line));
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("writing the predictions", e);
        }
    }

    /** Brings what was written so far into the file. */
    void flush() {
        try {
            if (writer != null) {
                writer.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing the predictions", e);
        }
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing the predictions", e);
        }
    }
}
