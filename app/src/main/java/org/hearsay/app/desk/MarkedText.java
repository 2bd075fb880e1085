package org.hearsay.app.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text cut so finely that every mark on it covers whole pieces, however the marks overlap.
 *
 * @param paragraphs in order
 */
record MarkedText(List<Paragraph> paragraphs) {

    /** Between blank lines. */
    record Paragraph(List<Sentence> sentences) {}

    /** A sentence, or what stands between two. */
    record Sentence(List<Run> runs) {}

    /**
     * Characters that bear the same marks.
     *
     * @param css the marks, parted by blanks; null where there are none
     * @param anchor by which a link leads here
     * @param notes that stand before it
     */
    record Run(String text, @Nullable String css, @Nullable String anchor, List<Note> notes) {}

    /** A number that leads elsewhere. */
    record Note(String label, String href, String title) {}
}
