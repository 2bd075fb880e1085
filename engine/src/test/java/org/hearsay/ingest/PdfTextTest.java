package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.all;
import static org.hearsay.ingest.Reading.fates;
import static org.hearsay.ingest.Reading.kept;
import static org.hearsay.ingest.Reading.write;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.hearsay.model.Form;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void stopsAtABombBeforeItUnpacks() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(
                "%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode/Length 1>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 400; i++) {
                out.write(zeros);
            }
        }
        assertThat(fates(all(write(folder, "bomb.pdf", packed.toByteArray()))))
                .containsExactly(
                        "failed: expected a PDF document, found: streams that unpack to more than 150 MB: a bomb");
    }
}
