package org.hearsay.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A small invented set of every kind in one folder, with gold that cannot be opened. */
final class DataSet {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PAGE = """
            <html><head><title>Ferries aground off Port Maren</title>
            <meta property="article:published_time" content="2024-03-06T08:15:00Z">
            <meta name="author" content="Osric Vane"></head>
            <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <article><h1>Ferries aground off Port Maren</h1>
            <p>Two ferries ran aground off Port Maren on Tuesday, harbour officials said, and their passengers spent
            the night in the town hall of the port.</p>
            <p>Ilse Quarrow, the harbour master, said that nobody was hurt and that tugs would pull both ferries off
            the sand with the next high tide, which she expected on Thursday morning.</p>
            <p>The ferries belong to a company from Oxley, which declined to comment on the cause of the accident.</p>
            </article><footer>All rights reserved. Imprint. Cookies.</footer></body></html>
            """;

    private static final String DUMP = """
            Home
            Sport
            Ferries aground off Port Maren
            By Osric Vane
            6 March 2024

            Two ferries ran aground off Port Maren on Tuesday, harbour officials said, and their passengers spent the night in the town hall of the port.

            Ilse Quarrow, the harbour master, said that nobody was hurt and that tugs would pull both ferries off the sand with the next high tide, which she expected on Thursday morning.

            Share this article
            """;

    private static final String FERRIES =
            "“Nobody was hurt,” Ilse Quarrow, the harbour master, said on Tuesday. 🐦 Two "
                    + "ferries had run aground off Port Maren on Monday, harbour officials said.";
    private static final String BUDGET = "The council of Oxley passed its budget for 2025 on Friday after a debate of "
            + "nine hours, and the mayor, Tamsin Holt, said that schools would get a third of it.";

    private DataSet() {}

    /** Writes the set into {@code folder}. */
    static Path in(Path folder) {
        try {
            Files.createDirectories(folder);
            reports(folder);
            Files.createDirectories(folder.resolve("html"));
            Files.createDirectories(folder.resolve("dumps"));
            Files.writeString(folder.resolve("html/ferries.html"), PAGE);
            Files.write(folder.resolve("html/packed.html.gz"), gzip(PAGE));
            Files.writeString(folder.resolve("html/nothing.html"), "");
            Files.writeString(folder.resolve("dumps/ferries.txt"), DUMP);
            Files.writeString(folder.resolve("dumps/packed.txt"), DUMP);
            Files.writeString(folder.resolve("dumps/alone.txt"), DUMP);
            // A folder cannot be opened as a file: whoever tries fails.
            for (String gold : new String[] {"gold.jsonl", "gold.json", "ground-truth.json"}) {
                Files.createDirectories(folder.resolve(gold));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void reports(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("reports.jsonl"),
                report("r1", "The Lantern", FERRIES)
                        + report("r2", "The Oxley Herald", BUDGET)
                        + "not a report\n"
                        + report("r3", "Port Maren Today", FERRIES));
        Files.writeString(
                folder.resolve("claims.jsonl"),
                claim("k1", "Two ferries ran aground off Port Maren.")
                        + claim("k2", "The museum of Oxley has bought a whale."));
        Files.writeString(
                folder.resolve("pairs.jsonl"),
                pair("Two ferries ran aground off Port Maren", "r1")
                        + pair("Two ferries ran aground off Port Maren", "r2")
                        + pair("Two ferries ran aground off Port Maren", "r9"));
        Files.writeString(
                folder.resolve("words.jsonl"),
                word("r1", FERRIES, "said") + word("r1", FERRIES, "harbour officials said"));
    }

    private static String report(String id, String outlet, String text) throws IOException {
        return JSON.writeValueAsString(Map.of("id", id, "outlet", outlet, "published", "2024-03-06", "text", text))
                + "\n";
    }

    private static String claim(String id, String text) throws IOException {
        return JSON.writeValueAsString(Map.of("id", id, "claim", text)) + "\n";
    }

    private static String pair(String claim, String report) throws IOException {
        return JSON.writeValueAsString(Map.of("claim", claim, "report", report)) + "\n";
    }

    /** Offsets in characters, as sets give them: one less than in UTF-16 units after the bird. */
    private static String word(String report, String text, String word) throws IOException {
        int at = text.indexOf(word);
        int begin = text.codePointCount(0, at);
        return JSON.writeValueAsString(Map.of("id", report, "begin", begin, "end", begin + word.length())) + "\n";
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
