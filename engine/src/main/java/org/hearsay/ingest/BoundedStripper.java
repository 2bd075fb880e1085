package org.hearsay.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.hearsay.language.Lexicon;

/**
 * Takes the text out of a PDF, and gives up on one that takes too long or draws more on a page than anybody can read: a
 * few drawings that each call another many times over are never done.
 */
final class BoundedStripper extends PDFTextStripper {

    private static final int MOST_GLYPHS =
            (int) Lexicon.of(BoundedStripper.class, "ingest-defaults.tsv").number("pdf-page-glyphs");

    /** It would take too long, or too much. Unchecked, since PDFBox goes on after an IOException. */
    static final class GaveUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GaveUp(String message) {
            super(message);
        }
    }

    private final Duration patience;
    private final long begin = System.nanoTime();
    private int glyphs;

    BoundedStripper(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        glyphs = 0;
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() - begin > patience.toNanos()) {
            throw new GaveUp("pages that take longer than " + patience.toMillis() / 1000.0 + " s");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++glyphs > MOST_GLYPHS) {
            throw new GaveUp("a page with more than " + MOST_GLYPHS + " letters");
        }
        super.processTextPosition(text);
    }
}
