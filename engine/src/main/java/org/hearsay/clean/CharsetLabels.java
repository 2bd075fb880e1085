package org.hearsay.clean;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What pages mean by the labels of character sets: as the Encoding Standard of the WHATWG has it, which
 * {@code charset-labels.txt} follows, often more than the set of that name holds; labels that it does not know as Java
 * has them.
 */
final class CharsetLabels {

    private static final Map<String, String> MEANT =
            Lexicon.of(CharsetLabels.class, "charset-labels.txt").table();

    private CharsetLabels() {}

    /** The set that {@code label} means, if there is one that text can be written in. */
    static Optional<Charset> meant(@Nullable String label) {
        if (label == null || label.isBlank()) {
            return Optional.empty();
        }
        String bare = label.strip();
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(bare.toLowerCase(Locale.ROOT), bare)))
                    .filter(Charset::canEncode);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@code label} as a page says it of itself: who can read it there reads no UTF-16, but what the page is, UTF-8. */
    static String inside(String label) {
        return meant(label)
                .map(Charset::name)
                .filter(name -> name.contains("UTF-16") || name.contains("UTF-32"))
                .map(wide -> StandardCharsets.UTF_8.name())
                .orElse(label);
    }
}
