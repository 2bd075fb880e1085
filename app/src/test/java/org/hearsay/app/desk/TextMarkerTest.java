package org.hearsay.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.desk.MarkedText.Note;
import org.hearsay.app.desk.MarkedText.Run;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class TextMarkerTest {

    @Test
    void cutsOverlappingMarksIntoRunsThatBearThemAll() {
        TextMarker marker = new TextMarker("abcdef");
        marker.mark(new Span(0, 4), "content");
        marker.mark(new Span(2, 6), "source");
        assertThat(shown(marker)).containsExactly("ab:content", "cd:content source", "ef:source");
    }

    @Test
    void tellsNestedMarksOfOneKindApart() {
        TextMarker marker = new TextMarker("abcdef");
        marker.mark(new Span(0, 6), "content");
        marker.mark(new Span(2, 4), "content");
        assertThat(shown(marker)).containsExactly("ab:content", "cd:content deep", "ef:content");
    }

    @Test
    void partsParagraphsAtBlankLinesAndSentencesWithinThem() {
        TextMarker marker = new TextMarker("\nOne. Two.\n\n\nThree\nfour.\n\n");
        marker.sentence(new Span(1, 5));
        marker.sentence(new Span(6, 10));
        marker.sentence(new Span(13, 24));
        MarkedText text = marker.marked();
        assertThat(text.paragraphs()).hasSize(2);
        assertThat(text.paragraphs().get(0).sentences()).hasSize(2);
        assertThat(runs(text).map(Run::text)).containsExactly("One.", " ", "Two.", "Three\nfour.");
    }

    @Test
    void putsAnchorsAndNotesWhereTheyBelong() {
        TextMarker marker = new TextMarker("abcdef");
        marker.anchor(2, "c2");
        marker.note(2, new Note("1", "#s1", "statement 1"));
        Run second = runs(marker.marked()).skip(1).findFirst().orElseThrow();
        assertThat(second.text()).isEqualTo("cdef");
        assertThat(second.anchor()).isEqualTo("c2");
        assertThat(second.notes()).extracting(Note::label).containsExactly("1");
    }

    @Test
    void losesNoCharacterWhateverTheMarks() {
        long seed = 20240311;
        Random random = new Random(seed);
        String text = "Lorem ipsum dolor\nsit amet.\n\nConsectetur adipiscing elit, sed do.";
        for (int round = 0; round < 200; round++) {
            TextMarker marker = new TextMarker(text);
            for (int i = 0; i < 8; i++) {
                int begin = random.nextInt(text.length() - 1);
                int end = begin + 1 + random.nextInt(text.length() - begin - 1);
                marker.mark(new Span(begin, end), "m" + random.nextInt(3));
                marker.sentence(new Span(begin, end));
            }
            String kept = runs(marker.marked()).map(Run::text).collect(Collectors.joining());
            assertThat(kept).as("seed %d, round %d", seed, round).isEqualTo(text.replace("\n\n", ""));
        }
    }

    private static List<String> shown(TextMarker marker) {
        return runs(marker.marked()).map(run -> run.text() + ":" + run.css()).toList();
    }

    private static Stream<Run> runs(MarkedText text) {
        return text.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .flatMap(sentence -> sentence.runs().stream());
    }
}
