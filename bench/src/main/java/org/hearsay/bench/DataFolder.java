package org.hearsay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.ingest.As;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.IngestSettings;
import org.hearsay.ingest.Input;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;

/**
 * A folder of data for one task: {@code reports.jsonl}, {@code pairs.jsonl}, {@code claims.jsonl}, pages in {@code html}
 * or {@code dumps}. Whatever is named {@code gold.*} or {@code ground-truth.*} stays shut.
 */
final class DataFolder {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPORTS = "reports.jsonl";
    private static final String HTML = "html";

    private final Path folder;
    private final Ingest ingest = new Ingest(IngestSettings.defaults(), InputStream.nullInputStream());

    /**
     * The data in {@code folder}.
     *
     * @throws NoData if there is no such folder
     */
    DataFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new NoData("expected a folder of data, found " + folder);
        }
        this.folder = folder;
    }

    private static boolean isGold(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("gold") || name.startsWith("ground-truth");
    }

    /** The reports, one by one, in the order of the file; to be closed. */
    Stream<Outcome<RawReport>> reports() {
        return read(named(REPORTS), As.JSONL);
    }

    /** The reports of {@code reports.jsonl} or, where there is none, of every other JSONL file; to be closed. */
    Stream<Outcome<RawReport>> allReports() {
        if (Files.exists(folder.resolve(REPORTS))) {
            return reports();
        }
        List<Path> files = files(folder).stream()
                .filter(file -> file.getFileName().toString().matches(".*\\.jsonl(\\.gz)?"))
                .toList();
        if (files.isEmpty()) {
            throw new NoData("expected a JSONL file of reports in " + folder + ", found none");
        }
        return files.stream().flatMap(file -> read(file, As.JSONL));
    }

    /** The objects of the JSONL file {@code name}. */
    List<JsonNode> lines(String name) {
        try (Stream<String> lines = Files.lines(named(name))) {
            return lines.filter(line -> !line.isBlank()).map(DataFolder::object).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    private static JsonNode object(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException("expected a JSON object on a line, found something else", e);
        }
    }

    private Path named(String name) {
        Path file = folder.resolve(name);
        if (isGold(file) || !Files.isRegularFile(file)) {
            throw new NoData("expected a file " + name + " in " + folder + ", found none to predict from");
        }
        return file;
    }

    /**
     * The pages, by name: those in {@code html}, else in {@code dumps}, else in the folder itself.
     *
     * @throws NoData if there are none
     */
    List<Page> pages() {
        for (String inner : List.of(HTML, "dumps", "")) {
            Path place = folder.resolve(inner);
            List<Path> files = Files.isDirectory(place) ? files(place) : List.of();
            if (!files.isEmpty()) {
                Map<String, String> names = pagesBeside(place);
                return files.stream().map(file -> Page.of(file, names)).toList();
            }
        }
        throw new NoData("expected pages in " + folder.resolve(HTML) + ", found none");
    }

    /** By their stems, the names in the folder of pages that {@code place} has for a neighbour. */
    private static Map<String, String> pagesBeside(Path place) {
        Path pages = place.toAbsolutePath().normalize().resolveSibling(HTML);
        Map<String, String> names = new HashMap<>();
        if (Files.isDirectory(pages)) {
            files(pages).forEach(page -> {
                String name = page.getFileName().toString();
                names.put(Page.stem(name), name);
            });
        }
        return names;
    }

    /** What the page holds: one report, or why there is none. */
    Outcome<RawReport> read(Page page) {
        try (Stream<Outcome<RawReport>> reports = read(page.file(), page.as())) {
            return reports.findFirst()
                    .orElseGet(() -> new Outcome.Failed<>(page.name(), "ingest", "expected a page, found nothing"));
        }
    }

    private Stream<Outcome<RawReport>> read(Path file, As as) {
        return ingest.read(new Input(file.toString(), as, Known.NOTHING));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && !isGold(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("listing " + folder, e);
        }
    }
}
