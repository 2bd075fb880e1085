package org.hearsay.ingest;

import java.util.List;
import java.util.Locale;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Names that no report bears. They count only for what is found in a folder: a file that the user names is read whatever
 * it is called.
 */
final class FolderNoise {

    private static final List<List<String>> ROWS =
            Lexicon.of(FolderNoise.class, "folder-noise.tsv").rows();

    private FolderNoise() {}

    /** Why {@code name} is passed over, or null if it is not. */
    static @Nullable String reason(String name) {
        if (name.startsWith(".") || name.endsWith("~")) {
            return "a hidden or backup file in a folder; name it to have it read";
        }
        String lower = name.toLowerCase(Locale.ROOT);
        for (List<String> row : ROWS) {
            String pattern = row.get(0);
            boolean hit = pattern.startsWith("*") ? lower.endsWith(pattern.substring(1)) : lower.equals(pattern);
            if (hit) {
                return "by its name " + row.get(1) + " in a folder; name it to have it read";
            }
        }
        return null;
    }
}
