package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.all;
import static org.hearsay.ingest.Reading.fates;
import static org.hearsay.ingest.Reading.kept;
import static org.hearsay.ingest.Reading.write;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfTextTest {

    @TempDir
    Path folder;

    static byte[] pdf(String title, String password, String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = 700;
                for (String line : lines) {
                    y -= line.isEmpty() ? 30 : 14;
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, y);
                    content.showText(line);
                    content.endText();
                }
            }
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setAuthor("Ada Quill");
            Calendar made = new GregorianCalendar(TimeZone.getTimeZone("GMT-05:00"));
            made.set(2024, Calendar.FEBRUARY, 3, 23, 30, 0);
            document.getDocumentInformation().setCreationDate(made);
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A document written by hand, its drawing commands in the open, so that what spoils it reaches them. */
    static byte[] loosePdf() {
        String page = "BT /F1 12 Tf 50 700 Td (The ferry ran.) Tj T* [(It ) -250 (ran again.)] TJ ET";
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
                        + "/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                        + "4 0 obj<</Length " + page.length() + ">>stream\n" + page + "\nendstream endobj\n"
                        + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>endobj\n"
                        + "6 0 obj<</Length 0>>stream\n\nendstream endobj\n"
                        + "trailer<</Root 1 0 R/Info<</Title(Notice)/CreationDate(D:20240203103000Z)>>>>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void readsADocumentWithoutATableOfItsParts() {
        assertThat(Reading.text(
                        kept(all(write(folder, "loose.pdf", loosePdf()))).get(0)))
                .isEqualTo("The ferry ran.It ran again.");
    }

    @Test
    void givesTheTextInParagraphsWithTitleAndDay() throws IOException {
        byte[] pdf = pdf(
                "Harbour notice",
                "",
                "The ferry will stop at noon and will run",
                "again on Monday.",
                "",
                "Nobody was hurt.");
        RawReport report = kept(all(write(folder, "notice.pdf", pdf))).get(0);
        assertThat(Reading.text(report))
                .isEqualTo("The ferry will stop at noon and will run again on Monday.\n\nNobody was hurt.");
        assertThat(report.form()).isEqualTo(Form.DOCUMENT);
        assertThat(report.known().title()).isEqualTo("Harbour notice");
        assertThat(report.known().published()).isEqualTo("2024-02-03");
        assertThat(report.known().authors()).containsExactly("Ada Quill");
    }

    @Test
    void leavesOutTitlesThatAProgramMadeUp() throws IOException {
        byte[] pdf = pdf("Microsoft Word - notice.doc", "", "The ferry will stop.");
        assertThat(kept(all(write(folder, "notice.pdf", pdf))).get(0).known().title())
                .isNull();
    }

    @Test
    void keepsAHyphenAtTheEndOfALine() {
        assertThat(PdfText.paragraphs("a well-\nknown case\nof two\n\n\nthings"))
                .isEqualTo("a well-known case of two\n\nthings");
    }

    @Test
    void isQuickOnAnEndlessRunOfSpaces() {
        String spaces = " ".repeat(1_000_000);
        assertTimeout(Duration.ofSeconds(5), () -> PdfText.paragraphs("a" + spaces + "b\n" + spaces));
    }

    @Test
    void tellsWhyADocumentCannotBeRead() throws IOException {
        assertThat(fates(all(write(folder, "locked.pdf", pdf("T", "secret", "The ferry.")))))
                .containsExactly("failed: expected an open document, found one that asks for a password");
        assertThat(fates(all(write(folder, "scan.pdf", pdf("T", "")))))
                .containsExactly("dropped: the document has no text: a scan, or pictures only");
        byte[] whole = pdf("T", "", "The ferry.");
        assertThat(fates(all(write(folder, "junk.pdf", Arrays.copyOf(whole, 60)))))
                .singleElement()
                .asString()
                .startsWith("failed: expected a PDF document, found: ");
    }

    private static byte[] zeros(int millions) {
        return new byte[millions * 1_000_000];
    }

    /** Packed as PDF has it: two bytes of header, which PDFBox does not look at, and deflated data. */
    private static byte[] packed(int header, byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write(header >> 8);
        packed.write(header);
        Deflater raw = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, raw)) {
            out.write(content);
        } finally {
            raw.end();
        }
        return packed.toByteArray();
    }

    private static byte[] stream(String keyword, byte[] content) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode/Length 1>>\n" + keyword)
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(content);
        return pdf.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"0x789c, ''", "0x4889, ''", "0x0000, ''", "0x789c, '  '"})
    void stopsAtABombBeforeItUnpacksWhateverItsHeader(int header, String gap) throws IOException {
        assertBomb(stream("stream" + gap + "\n", packed(header, zeros(160))));
    }

    @Test
    void stopsAtABombInABomb() throws IOException {
        assertBomb(stream("stream\r\n", packed(0x789c, packed(0x789c, zeros(160)))));
    }

    private void assertBomb(byte[] pdf) {
        assertThat(fates(all(write(folder, "bomb.pdf", pdf))))
                .containsExactly(
                        "failed: expected a PDF document, found: streams that unpack to more than 150 MB: a bomb");
    }

    /** A page with drawings of which each calls the next ten times, and the last writes {@code text}. */
    private static byte[] nested(int levels, String text) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R"
                + "/Resources<</XObject<</X 6 0 R>>>>>>endobj\n"
                + "4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n");
        for (int i = 5; i <= 5 + levels; i++) {
            String body = i == 5 + levels ? "BT /F 12 Tf (" + text + ") Tj ET" : "/X Do ".repeat(10);
            pdf.append(i
                    + " 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</Font<</F 4 0 R>>/XObject<</X "
                    + (i + 1) + " 0 R>>>>/Length " + body.length() + ">>stream\n" + body + "\nendstream endobj\n");
        }
        return pdf.append("trailer<</Root 1 0 R>>\n%%EOF").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String fate(byte[] pdf, Duration patience) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Reading.fate(PdfText.read("x", pdf, Known.NOTHING, patience)));
    }

    @Test
    void givesUpOnDrawingsThatCallEachOtherForAges() {
        assertThat(fate(nested(10, ""), Duration.ofMillis(300)))
                .isEqualTo("failed: expected a PDF document, found: pages that take longer than 0.3 s");
        assertThat(fate(nested(1, "It ran."), Duration.ofSeconds(60))).isEqualTo("kept");
    }

    @Test
    void givesUpOnAPageWithMoreLettersThanAnybodyCanRead() {
        assertThat(fate(nested(2, "a".repeat(4_000)), Duration.ofSeconds(60)))
                .isEqualTo("failed: expected a PDF document, found: a page with more than 300000 letters");
    }
}
