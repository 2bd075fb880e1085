package org.hearsay.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.annotate.ReportAnnotator;
import org.hearsay.clean.ReportCleaner;
import org.hearsay.ingest.As;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.IngestSettings;
import org.hearsay.ingest.Input;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;

/**
 * Writes the traits of pairs of reports as the shipped code measures them.
 *
 * <p>Arguments: a data folder, the file to write, and how many stories a small archive has, once for each size. Writes rows
 * of big-endian floats: archive (0 all, 1 the first size of small ones ...), two reports by number, whether of one story,
 * the traits. Beside it: {@code .head}, the names of the traits; {@code .ids}, the reports with their stories.
 */
final class DumpTraits {

    private static final double LEAST_ALIKE = 0.06;
    private static final long SEED = 1;

    private final StoryRules rules = StoryRules.shipped();
    private final Trait.Limits limits = Trait.Limits.of(rules);
    private final Map<String, String> gold = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    public static void main(String[] args) throws IOException {
        new DumpTraits().run(Path.of(args[0]), Path.of(args[1]), List.of(args).subList(2, args.length));
    }

    private void run(Path folder, Path out, List<String> sizes) throws IOException {
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode node = new ObjectMapper().readTree(line);
            gold.put(node.get("id").asText(), node.get("story").asText());
        }
        List<AnnotatedReport> reports = read(folder.resolve("reports.jsonl"));
        reports.forEach(report -> numbers.put(report.id(), numbers.size()));
        Files.write(Path.of(out + ".head"), List.of(Trait.values()).stream().map(Trait::row).toList());
        Files.write(
                Path.of(out + ".ids"),
                reports.stream().map(report -> report.id() + "\t" + gold.get(report.id())).toList());
        try (DataOutputStream rows = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            write(reports, 0, rows);
            List<String> stories = new ArrayList<>(new TreeSet<>(gold.values()));
            Collections.shuffle(stories, new Random(SEED));
            for (int size = 0; size < sizes.size(); size++) {
                int count = Integer.parseInt(sizes.get(size));
                for (int i = 0; i + count <= stories.size(); i += count) {
                    Set<String> some = new HashSet<>(stories.subList(i, i + count));
                    write(reports.stream().filter(r -> some.contains(gold.get(r.id()))).toList(), size + 1, rows);
                }
            }
        }
    }

    private static List<AnnotatedReport> read(Path file) throws IOException {
        ReportCleaner cleaner = new ReportCleaner();
        ReportAnnotator annotator = new ReportAnnotator();
        List<AnnotatedReport> reports = new ArrayList<>();
        Ingest ingest = new Ingest(IngestSettings.defaults(), InputStream.nullInputStream());
        try (var stream = ingest.read(new Input(file.toString(), As.JSONL, Known.NOTHING))) {
            stream.forEach(outcome -> {
                if (outcome instanceof Outcome.Kept<RawReport> raw
                        && cleaner.clean(raw.value()) instanceof Outcome.Kept<Report> report) {
                    reports.add(annotator.annotate(report.value()));
                }
            });
        }
        return reports;
    }

    private void write(List<AnnotatedReport> reports, int archive, DataOutputStream rows) throws IOException {
        Vocabulary vocabulary = Vocabulary.shipped(rules);
        List<Profile> profiles = new ArrayList<>();
        reports.forEach(report -> profiles.add(Profile.of(report, vocabulary, rules)));
        for (Profile one : profiles) {
            for (Profile other : profiles.subList(0, profiles.indexOf(one))) {
                boolean same = gold.get(one.report()).equals(gold.get(other.report()));
                if (same || one.words().similarity(other.words()) >= LEAST_ALIKE) {
                    rows.writeFloat(archive);
                    rows.writeFloat(numbers.get(one.report()));
                    rows.writeFloat(numbers.get(other.report()));
                    rows.writeFloat(same ? 1 : 0);
                    for (Trait trait : Trait.values()) {
                        rows.writeFloat((float) trait.of(one, other, limits));
                    }
                }
            }
        }
    }
}
