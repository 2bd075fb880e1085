package org.hearsay.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A word list, table or set of thresholds kept as a resource, with where it comes from.
 *
 * <p>The file is UTF-8. Its first line is {@code # source: ...}; other lines that begin with {@code #} are comments;
 * blank lines are skipped; columns are parted by tabs. A file without a source is refused. Immutable.
 */
public final class Lexicon {

    private static final String SOURCE = "# source:";

    private final String resource;
    private final String source;
    private final List<List<String>> rows;
    private final Map<String, List<String>> byKey = new HashMap<>();

    private Lexicon(String resource, String source, List<List<String>> rows) {
        this.resource = resource;
        this.source = source;
        this.rows = rows;
        rows.forEach(row -> byKey.putIfAbsent(row.get(0), row));
    }

    /**
     * Reads the resource {@code name} beside the class {@code owner}.
     *
     * @throws IllegalArgumentException if there is none, or it does not name its source
     */
    public static Lexicon of(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("expected a resource " + name + " beside " + owner.getName());
            }
            return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    private static Lexicon read(String name, BufferedReader reader) {
        List<String> lines = reader.lines().toList();
        if (lines.isEmpty() || !lines.get(0).startsWith(SOURCE)) {
            throw new IllegalArgumentException("expected '" + SOURCE + " ...' on the first line of " + name);
        }
        List<List<String>> rows = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\t")).map(String::strip).toList())
                .toList();
        return new Lexicon(name, lines.get(0).substring(SOURCE.length()).strip(), rows);
    }

    /** Where the content comes from. */
    public String source() {
        return source;
    }

    /** All rows with their columns, in order. */
    public List<List<String>> rows() {
        return rows;
    }

    /** The first column, in order, each once. */
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        rows.forEach(row -> words.add(row.get(0)));
        return words;
    }

    /**
     * The second column of the rows that begin with {@code kind}, in order, each once.
     *
     * @throws IllegalArgumentException if there are no such rows
     */
    public Set<String> words(String kind) {
        Set<String> words = new LinkedHashSet<>();
        rows(kind).forEach(row -> words.add(column(row, 1)));
        return Collections.unmodifiableSet(words);
    }

    /**
     * The third column by the second, of the rows that begin with {@code kind}, in order.
     *
     * @throws IllegalArgumentException if there are no such rows
     */
    public Map<String, String> table(String kind) {
        Map<String, String> table = new LinkedHashMap<>();
        rows(kind).forEach(row -> table.put(column(row, 1), column(row, 2)));
        return Collections.unmodifiableMap(table);
    }

    private List<List<String>> rows(String kind) {
        List<List<String>> some =
                rows.stream().filter(row -> row.get(0).equals(kind)).toList();
        if (some.isEmpty()) {
            throw new IllegalArgumentException("expected a row '" + kind + "' in " + resource);
        }
        return some;
    }

    /** The second column by the first. */
    public Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        rows.forEach(row -> table.put(row.get(0), column(row, 1)));
        return table;
    }

    /**
     * The number in the second column of the row that begins with {@code key}.
     *
     * @throws IllegalArgumentException if there is no such row
     */
    public double number(String key) {
        List<String> row = byKey.get(key);
        if (row == null) {
            throw new IllegalArgumentException("expected a row '" + key + "' in " + resource);
        }
        return Double.parseDouble(column(row, 1));
    }

    private String column(List<String> row, int index) {
        if (row.size() <= index) {
            throw new IllegalArgumentException(
                    "expected " + (index + 1) + " columns in " + resource + ", found " + row);
        }
        return row.get(index);
    }
}
