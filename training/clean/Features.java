package org.hearsay.clean;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Writes what the engine's own judges see of each page or dump of a folder, for train.py: a line of JSON per file with
 * its blocks, each with its text {@code t}, features {@code f}, words {@code w} and, on pages, the words in the names of
 * the elements around it {@code m}, the innermost first. Of each dump four cut versions follow, as careless copying cuts.
 * For headlines.py, a line per dump with the lines that may be its headline, in the same way.
 */
public final class Features {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CUTS = 4;

    private final PrintWriter out;

    private Features(PrintWriter out) {
        this.out = out;
    }

    /** Arguments: pages, dumps or headlines, the folder, the file to write. */
    public static void main(String[] arguments) throws IOException {
        boolean pages = arguments[0].equals("pages");
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(arguments[1]))) {
            files = listed.sorted().toList();
        }
        try (PrintWriter out = new PrintWriter(arguments[2], StandardCharsets.UTF_8)) {
            Features features = new Features(out);
            for (Path file : files) {
                Decoded decoded = Decoder.decode(bytes(file), null, pages);
                if (pages) {
                    features.page(name(file), decoded);
                } else if (arguments[0].equals("headlines")) {
                    features.headlines(name(file), decoded);
                } else {
                    features.dump(name(file), decoded);
                }
            }
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return name(file).endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }

    private void page(String name, Decoded decoded) throws IOException {
        ParsedPage page = ParsedPage.of(decoded.text(), "");
        List<Block> blocks = page.blocks();
        PageFeatures features = BlockJudge.features(new PageMetadata(page, null));
        ObjectNode row = JSON.createObjectNode().put("file", name);
        ArrayNode written = row.putArray("blocks");
        Row values = new Row();
        for (int i = 0; i < blocks.size(); i++) {
            ObjectNode block = block(written, blocks.get(i).text(), features.of(i, values).copy());
            ArrayNode marks = block.putArray("m");
            for (Scope scope = blocks.get(i).scope(); scope != null; scope = scope.parent) {
                ArrayNode level = marks.addArray();
                scope.nameWords().forEach(level::add);
            }
        }
        out.println(JSON.writeValueAsString(row));
    }

    private void dump(String name, Decoded decoded) throws IOException {
        List<Line> lines = DumpCleaner.prepared(decoded);
        write(name, -1, lines);
        DumpTitle title = DumpTitle.of(lines);
        String[] said = new String[lines.size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = LineJudge.reason(lines.get(i), title).orElse(null);
        }
        Zone zone = Zone.of(lines, said);
        Random random = new Random(name.hashCode());
        for (int cut = 0; zone.end() > 0 && cut < CUTS; cut++) {
            write(name, cut, cut(lines, zone, cut, random));
        }
    }

    private void headlines(String name, Decoded decoded) throws IOException {
        List<Line> lines = DumpCleaner.prepared(decoded);
        ObjectNode row = JSON.createObjectNode().put("file", name);
        ArrayNode written = row.putArray("blocks");
        if (!lines.isEmpty()) {
            String[] verdicts = LineJudge.verdicts(lines, DumpTitle.of(lines));
            DumpHeadline.candidates(lines, verdicts).forEach(one -> block(written, one.text(), one.features()));
        }
        out.println(JSON.writeValueAsString(row));
    }

    // 0: nearly nothing around the text; 1: some; 2: nothing before it; 3: its first lines alone.
    private static List<Line> cut(List<Line> lines, Zone zone, int cut, Random random) {
        int begin = Math.max(0, zone.begin() - random.nextInt(cut == 0 ? 2 : 14));
        int end = Math.min(lines.size(), zone.end() + random.nextInt(cut == 0 ? 3 : 18));
        if (cut == 3) {
            end = Math.min(end, zone.begin() + 2 + random.nextInt(8));
        }
        if (cut == 2) {
            begin = zone.begin();
        }
        return lines.subList(begin, Math.max(begin + 1, end));
    }

    private void write(String name, int cut, List<Line> lines) throws IOException {
        ObjectNode row = JSON.createObjectNode().put("file", name);
        if (cut >= 0) {
            row.put("cut", cut);
        }
        ArrayNode written = row.putArray("blocks");
        TextFeatures features = LineJudge.features(lines, DumpTitle.of(lines));
        for (int i = 0; i < lines.size(); i++) {
            Row values = new Row();
            features.add(i, values);
            block(written, lines.get(i).text(), values.values());
        }
        out.println(JSON.writeValueAsString(row));
    }

    private static ObjectNode block(ArrayNode blocks, String text, float[] values) {
        ObjectNode block = blocks.addObject().put("t", text);
        ArrayNode features = block.putArray("f");
        for (float value : values) {
            features.add(Math.round(value * 10000) / 10000.0);
        }
        ArrayNode words = block.putArray("w");
        Vocabulary vocabulary = new Vocabulary(Weights.BLOCK_WORDS);
        vocabulary
                .spelled(vocabulary.words(text, text.toLowerCase(Locale.ROOT)))
                .forEach(words::add);
        return block;
    }
}
