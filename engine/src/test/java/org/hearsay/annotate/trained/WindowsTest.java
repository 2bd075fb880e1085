package org.hearsay.annotate.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.annotate.trained.Windows.Window;
import org.hearsay.reader.ShippedModel;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private static final int WINDOW = 40;
    private static final int CONTEXT = 4;

    private static PieceMaker maker() {
        return new PieceMaker(new WordVocabulary(new ShippedModel().open("vocabulary.txt")));
    }

    private static Pieces pieces(int sentences) {
        return maker().pieces("The bridge was shut. ".repeat(sentences));
    }

    private static List<Window> windows(Pieces pieces) {
        return new Windows(WINDOW, CONTEXT).of(pieces);
    }

    @Test
    void answersForEachPieceOnce() {
        Pieces pieces = pieces(37);
        int at = 0;
        for (Window window : windows(pieces)) {
            assertThat(window.coreFrom()).isEqualTo(at);
            assertThat(window.size()).isLessThanOrEqualTo(WINDOW - 2);
            at = window.coreTo();
        }
        assertThat(at).isEqualTo(pieces.size());
    }

    @Test
    void readsFewerPiecesTwiceThanCoresFilledFromTheStartWould() {
        int core = WINDOW - 2 - 2 * CONTEXT;
        for (int sentences = 8; sentences < 40; sentences++) {
            Pieces pieces = pieces(sentences);
            int filled = (pieces.size() + core - 1) / core;
            assertThat(windows(pieces)).as("%s sentences", sentences).hasSizeLessThanOrEqualTo(filled);
        }
    }

    @Test
    void readsATextThatFitsInOneWindow() {
        Pieces pieces = pieces(7);
        assertThat(pieces.size()).isLessThanOrEqualTo(WINDOW - 2).isGreaterThan(WINDOW - 2 - 2 * CONTEXT);
        assertThat(windows(pieces)).containsExactly(new Window(0, pieces.size(), 0, pieces.size()));
    }

    @Test
    void cutsWhereALineBeginsElseWhereASentenceEnds() {
        String line = "The bridge was shut and the road as well. It stays so today";
        Pieces lines = maker().pieces((line + "\n").repeat(12));
        assertThat(windows(lines)).allMatch(w -> w.coreFrom() == 0 || lines.startsLine(w.coreFrom()));
        Pieces sentences = pieces(37);
        assertThat(windows(sentences)).allMatch(w -> w.coreFrom() == 0 || sentences.endsSentence(w.coreFrom() - 1));
    }

    @Test
    void readsAnEndlessSentenceAllTheSame() {
        Pieces pieces = maker().pieces("and the road ".repeat(60));
        assertThat(windows(pieces)).hasSizeGreaterThan(4).allMatch(w -> w.size() <= WINDOW - 2);
    }
}
