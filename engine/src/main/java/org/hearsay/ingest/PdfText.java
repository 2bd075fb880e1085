package org.hearsay.ingest;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF document, a paragraph a line block, with its title and day of making as far as they mean something.
 *
 * <p>It goes on as the text of a document, not as PDF: what comes after reads characters, a PDF holds drawing commands, and a second
 * stage that knows PDF would gain nothing from it.
 */
final class PdfText {

    private static final int PAGES = 1_000;
    private static final long MEMORY = 100_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> NO_TITLES =
            List.copyOf(Lexicon.of(PdfText.class, "pdf-no-titles.tsv").words());

    static {
        FontMappers.set(BundledFont.MAPPER);
    }

    private PdfText() {}

    static Outcome<RawReport> read(String location, byte[] pdf, Known known) {
        return read(location, pdf, known, PATIENCE);
    }

    static Outcome<RawReport> read(String location, byte[] pdf, Known known, Duration patience) {
        try {
            PdfBomb.check(pdf);
            try (PDDocument document =
                    Loader.loadPDF(pdf, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
                String text = text(document, patience);
                return text.isBlank()
                        ? Rows.dropped(location, "the document has no text: a scan, or pictures only")
                        : Rows.kept(
                                location,
                                Form.DOCUMENT,
                                text.getBytes(StandardCharsets.UTF_8),
                                known(document.getDocumentInformation())
                                        .or(known)
                                        .withCharset(StandardCharsets.UTF_8.name()));
            }
        } catch (InvalidPasswordException e) {
            return Rows.failed(location, "expected an open document, found one that asks for a password");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Rows.failed(location, "expected a PDF document, found: " + Rows.words(e));
        }
    }

    private static String text(PDDocument document, Duration patience) throws IOException {
        PDFTextStripper stripper = new BoundedStripper(patience);
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n\n");
        stripper.setAddMoreFormatting(true);
        Writer text = new StringWriter();
        for (int page = 1; page <= Math.min(document.getNumberOfPages(), PAGES); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.writeText(document, text);
        }
        return paragraphs(text.toString());
    }

    /** Joins the lines of each paragraph. A hyphen at a line's end is kept: press offices write unhyphenated text. */
    static String paragraphs(String lines) {
        return lines.replace("\r", "")
                .replaceAll("(?<![ \\t])[ \\t]++\\n", "\n") // the look back keeps a long run of spaces linear
                .replaceAll("\\n{2,}+", "\n\n")
                .replaceAll("(?<=[\\p{L}]-)\\n(?=\\p{Ll})", "")
                .replaceAll("(?<!\\n)\\n(?!\\n)", " ")
                .strip();
    }

    private static Known known(PDDocumentInformation about) {
        String author = about.getAuthor();
        return new Known(
                null,
                null,
                null,
                day(about.getCreationDate()),
                title(about.getTitle()),
                author == null || author.isBlank() || !author.strip().contains(" ")
                        ? List.of()
                        : List.of(author.strip()),
                List.of(),
                null);
    }

    private static @Nullable String title(@Nullable String title) {
        if (title == null || title.isBlank()) {
            return null;
        }
        String lower = title.toLowerCase(Locale.ROOT).strip();
        boolean none = NO_TITLES.stream()
                .anyMatch(word -> word.startsWith("*") ? lower.endsWith(word.substring(1)) : lower.startsWith(word));
        return none ? null : title.strip();
    }

    private static @Nullable String day(@Nullable Calendar made) {
        if (made == null) {
            return null;
        }
        TimeZone zone = made.getTimeZone();
        return OffsetDateTime.ofInstant(made.toInstant(), zone.toZoneId())
                .toLocalDate()
                .toString();
    }
}
