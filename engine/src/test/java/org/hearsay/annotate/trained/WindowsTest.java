package org.hearsay.annotate.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.annotate.trained.Windows.Window;
import org.hearsay.reader.ShippedModel;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private static final int WINDOW = 40;
    private static final int CONTEXT = 4;

    private static Pieces pieces(int sentences) {
        return new PieceMaker(new WordVocabulary(new ShippedModel().open("vocabulary.txt")))
                .pieces("The bridge was shut. ".repeat(sentences));
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
    void readsWhatIsLeftAtTheEndWithAsMuchBeforeItAsAWindowHolds() {
        for (int sentences = 8; sentences < 20; sentences++) {
            Pieces pieces = pieces(sentences);
            List<Window> windows = windows(pieces);
            assertThat(windows.get(windows.size() - 1).size())
                    .as("%s sentences", sentences)
                    .isEqualTo(WINDOW - 2);
        }
    }
}
