package org.hearsay.model;

import static org.hearsay.model.Invariants.require;
import static org.hearsay.model.Invariants.requireText;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text published by one outlet at one time, cleaned.
 *
 * @param id given by whoever brought it, else {@link #idOf}
 * @param imprint who published it, where and when
 * @param title the headline; empty where there is none
 * @param language ISO 639-1, or "und"
 * @param text the clean text; paragraphs are parted by a blank line
 * @param map where the clean text stood in the raw text
 * @param removed what cleaning took out, and why
 * @param presentation how it was presented
 */
public record Report(
        String id,
        Imprint imprint,
        String title,
        String language,
        String text,
        SourceMap map,
        List<Removed> removed,
        Presentation presentation) {

    private static final int ID_BYTES = 8;

    public Report {
        requireText(id, "a report's id");
        requireText(language, "a language");
        requireText(text, "a report's text");
        removed = List.copyOf(removed);
        // Archives of earlier versions hold reports without one.
        presentation = Objects.requireNonNullElse(presentation, Presentation.PLAIN);
        for (Part part : presentation.parts()) {
            require(part.at() <= text.length(), "a part within " + text.length() + " units", part);
        }
        if (!map.pieces().isEmpty()) {
            Span last = map.pieces().get(map.pieces().size() - 1).clean();
            require(last.end() <= text.length(), "a map within " + text.length() + " units", last);
        }
    }

    /** A report of which nothing is known beside its text. */
    public Report(
            String id,
            Imprint imprint,
            String title,
            String language,
            String text,
            SourceMap map,
            List<Removed> removed) {
        this(id, imprint, title, language, text, map, removed, Presentation.PLAIN);
    }

    /** The id of a report that came without one: 16 hex digits of the SHA-256 of outlet, url and text. */
    public static String idOf(String outlet, @Nullable String url, String text) {
        String all = outlet + '\n' + (url == null ? "" : url) + '\n' + text;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    public Outlet outlet() {
        return imprint.outlet().value();
    }

    public Optional<Publication> published() {
        return Optional.ofNullable(imprint.published()).map(Grounded::value);
    }
}
