package org.hearsay.annotate.trained;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the model's numbers mean, as it came with them: sizes, names of labels, thresholds. */
final class Labels {

    private final Map<String, String> values = new HashMap<>();

    Labels(InputStream lines) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    values.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading the model's labels", e);
        }
    }

    int size(String key) {
        return Integer.parseInt(value(key));
    }

    float threshold(String key) {
        return Float.parseFloat(value(key));
    }

    List<String> names(String key) {
        return List.of(value(key).split(","));
    }

    private String value(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("the model's labels say nothing of " + key);
        }
        return value;
    }
}
