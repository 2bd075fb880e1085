package org.hearsay.app.cli;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The bundled sample collection. */
final class Sample {

    /** The files' names, since a jar cannot be listed. */
    private static final String LIST = "/sample-files.txt";

    private static final String ROOT = "/sample/";

    private Sample() {}

    /** Writes the sample's files into {@code folder}, as they would lie on a user's disk. */
    static Path unpack(Path folder) throws IOException {
        for (String file : files()) {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            try (InputStream in = open(ROOT + file)) {
                Files.copy(in, target);
            }
        }
        return folder;
    }

    private static List<String> files() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(LIST), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    private static InputStream open(String file) throws FileNotFoundException {
        InputStream in = Sample.class.getResourceAsStream(file);
        if (in == null) {
            throw new FileNotFoundException("expected the sample to hold " + file);
        }
        return in;
    }
}
