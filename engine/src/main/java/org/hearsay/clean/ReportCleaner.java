package org.hearsay.clean;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Form;
import org.hearsay.model.Grounded;
import org.hearsay.model.Imprint;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.Outlet;
import org.hearsay.model.Presentation;
import org.hearsay.model.Publication;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;
import org.hearsay.model.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns a raw report into a clean one, or drops it with the reason.
 *
 * <p>What the carrier knows wins over what is found in the bytes, and that over what is a hint only. A report without a date is kept with no
 * {@code published}; whether it can be used is the caller's to decide. Stateless and thread-safe; time and memory are
 * linear in the length of the content.
 */
public final class ReportCleaner {

    private static final String STAGE = "clean";
    private static final String GIVEN = "given with the report";
    private static final String HINTED = "from the feed that links to it";

    private static final Grounded<Presentation.Kind> PLAIN = Presentation.PLAIN.kind();
    private static final Grounded<Presentation.Kind> DOCUMENT =
            new Grounded<>(Presentation.Kind.DOCUMENT, "from the form in which it came: a document");

    /** A cleaner; the language model is loaded on first use, once per process. */
    public ReportCleaner() {}

    /** Cleans {@code raw}; {@code Dropped} where it holds no report, {@code Failed} where it cannot be read. */
    public Outcome<Report> clean(RawReport raw) {
        byte[] content = raw.content();
        if (content.length == 0) {
            return dropped(raw, "empty: 0 bytes");
        }
        if (content.length > Limits.BYTES) {
            return dropped(raw, "too large: " + content.length + " bytes, at most " + Limits.BYTES + " are read");
        }
        boolean markup = raw.form() == Form.HTML;
        Decoded decoded = Decoder.decode(content, raw.known().charset(), markup);
        Optional<String> junk = Junk.reason(decoded.text());
        if (junk.isPresent()) {
            return dropped(raw, junk.get());
        }
        return switch (raw.form()) {
            case HTML -> page(raw, decoded);
            case PLAIN_TEXT -> finish(raw, new DumpCleaner(decoded, PLAIN).clean());
            case DOCUMENT -> finish(raw, new DumpCleaner(decoded, DOCUMENT).clean());
            case CLEAN_TEXT -> finish(raw, untouched(decoded));
            case PDF -> new Outcome.Failed<>(raw.location(), STAGE, "expected the text of a PDF, found its bytes");
        };
    }

    private static Outcome<Report> page(RawReport raw, Decoded decoded) {
        try {
            return finish(raw, new PageCleaner(decoded, raw.known().url()).clean());
        } catch (ParsedPage.Unparsable e) {
            return new Outcome.Failed<>(raw.location(), STAGE, String.valueOf(e.getMessage()));
        }
    }

    private static Cleaned untouched(Decoded decoded) {
        String text = decoded.text();
        Finds found = new Finds("", null, null, null, List.of(), Credits.within(text), null, null);
        SourceMap map = SourceMap.identity(decoded.charset(), text);
        return new Cleaned(text, map, List.of(), found, PLAIN, List.of(), null);
    }

    private static Outcome<Report> finish(RawReport raw, Cleaned cleaned) {
        if (cleaned.refusal() != null) {
            return dropped(raw, cleaned.refusal());
        }
        if (cleaned.text().isBlank()) {
            return dropped(raw, "no text left after cleaning");
        }
        if (cleaned.text().length() > Limits.TEXT) {
            return dropped(raw, "too long: " + cleaned.text().length() + " characters, at most " + Limits.TEXT);
        }
        Optional<String> wall = raw.form() == Form.CLEAN_TEXT ? Optional.empty() : Junk.wall(cleaned.text());
        if (wall.isPresent()) {
            return dropped(raw, wall.get());
        }
        Known known = raw.known();
        Imprint imprint = imprint(known, cleaned.finds());
        String id = known.id() != null && !known.id().isBlank()
                ? known.id()
                : Report.idOf(imprint.outlet().value().name(), imprint.url(), cleaned.text());
        String title = first(known.title(), cleaned.finds().title(), hint(known).title())
                .orElse("");
        String language = LanguageGuess.of(cleaned.text(), cleaned.finds().language());
        Presentation presentation = new Presentation(
                cleaned.kind(), cleaned.parts(), cleaned.finds().modified());
        return new Outcome.Kept<>(new Report(
                id, imprint, title, language, cleaned.text(), cleaned.map(), cleaned.removed(), presentation));
    }

    /** Whether {@code written} is a day or an instant, in one of the forms in which reports are given theirs. */
    public static boolean isDay(String written) {
        return DateReader.whole(written, null).isPresent();
    }

    private static Imprint imprint(Known known, Finds finds) {
        Known hint = hint(known);
        String url = first(known.url(), finds.url(), hint.url()).orElse(null);
        List<String> bylines = Stream.of(known.authors(), finds.authors(), hint.authors())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        Set<String> credits = new LinkedHashSet<>(known.credits());
        credits.addAll(finds.credits());
        credits.addAll(hint.credits());
        bylines.forEach(name -> Credits.inByline(name).ifPresent(credits::add));
        return new Imprint(outlet(known, finds, url), url, published(known, finds), bylines, distinct(credits));
    }

    private static Known hint(Known known) {
        return known.hint() == null ? Known.NOTHING : known.hint();
    }

    private static Optional<String> first(@Nullable String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).findFirst();
    }

    private static Grounded<Outlet> outlet(Known known, Finds finds, @Nullable String url) {
        if (known.outlet() != null && !known.outlet().isBlank()) {
            return outlet(known.outlet().strip(), GIVEN);
        }
        if (finds.outlet() != null && !finds.outlet().value().isBlank()) {
            return outlet(finds.outlet().value(), finds.outlet().because());
        }
        String hinted = hint(known).outlet();
        if (hinted != null && !hinted.isBlank()) {
            return outlet(hinted.strip(), HINTED);
        }
        return Address.outletOf(url)
                .map(name -> outlet(name, "from the address"))
                .orElse(new Grounded<>(Outlet.UNKNOWN, "nothing in the report names who published it"));
    }

    private static Grounded<Outlet> outlet(String name, String because) {
        return new Grounded<>(new Outlet(name, Credits.isAgency(name)), because);
    }

    private static @Nullable Grounded<Publication> published(Known known, Finds finds) {
        return published(known, finds.language(), GIVEN)
                .or(() -> Optional.ofNullable(finds.published()))
                .or(() -> published(hint(known), finds.language(), HINTED))
                .orElse(null);
    }

    private static Optional<Grounded<Publication>> published(Known known, @Nullable String language, String because) {
        return Optional.ofNullable(known.published())
                .flatMap(written -> DateReader.whole(written, language))
                .map(date -> new Grounded<>(date, because));
    }

    // Two spellings that differ in case alone are one credit.
    private static List<String> distinct(Set<String> credits) {
        Set<String> seen = new LinkedHashSet<>();
        return credits.stream()
                .filter(credit -> seen.add(credit.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Outcome<Report> dropped(RawReport raw, String reason) {
        return new Outcome.Dropped<>(raw.location(), STAGE, reason);
    }
}
