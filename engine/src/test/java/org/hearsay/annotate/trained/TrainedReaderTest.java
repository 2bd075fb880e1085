package org.hearsay.annotate.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.model.Span;
import org.hearsay.reader.ShippedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrainedReaderTest {

    private static final TrainedReader READER = new TrainedReader();

    static List<Golden> golden() {
        return Golden.set();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void cutsATextIntoThePiecesThatTheTrainingSaw(Golden golden) {
        Pieces pieces =
                new PieceMaker(new WordVocabulary(new ShippedModel().open("vocabulary.txt"))).pieces(golden.text());

        assertThat(IntStream.range(0, pieces.size())
                        .mapToObj(i ->
                                pieces.id(i) + " " + new Span(pieces.begin(i), pieces.end(i)) + " " + pieces.mark(i)))
                .containsExactlyElementsOf(golden.pieces());
    }

    /** The training computes in 32 bits, the shipped file mostly in 8: they must agree wherever the training is sure. */
    @ParameterizedTest
    @MethodSource("golden")
    void tagsATextAsTheTrainingDoes(Golden golden) {
        Reading reading = READER.read(golden.text());
        List<String> names = reading.names().stream()
                .map(name -> name.type() + " " + name.span().of(golden.text()))
                .toList();
        List<String> attributions =
                reading.attributions().stream().map(a -> line(golden.text(), a)).toList();

        assertThat(names).containsAll(golden.names(true));
        assertThat(attributions).containsAll(golden.attributions(true));
        assertThat(names).hasSizeLessThanOrEqualTo(golden.names(false).size() + 1);
        assertThat(attributions)
                .hasSizeLessThanOrEqualTo(golden.attributions(false).size() + 1);
    }

    @Test
    void holdsEnoughThatIsSureToCompare() {
        assertThat(Golden.set().stream().mapToInt(g -> g.names(true).size()).sum())
                .isGreaterThan(5);
        assertThat(Golden.set().stream()
                        .mapToInt(g -> g.attributions(true).size())
                        .sum())
                .isGreaterThan(4);
    }

    private static String line(String text, Reading.Attribution attribution) {
        return words(text, attribution.source()) + " | " + attribution.cue().of(text) + " | "
                + words(text, attribution.content());
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }

    @Test
    void isSurerOfWhatHappenedThanOfWhatMight() {
        String text = "The bridge collapsed on Monday. The tower might collapse next year.";
        Reading reading = READER.read(text);

        double happened = reading.certainty().applyAsDouble(at(text, "collapsed"));
        double might = reading.certainty().applyAsDouble(at(text, "collapse next"));

        assertThat(happened).isGreaterThan(2);
        assertThat(might).isLessThan(happened - 1);
    }

    private static Span at(String text, String word) {
        int begin = text.indexOf(word);
        return new Span(begin, begin + word.length());
    }

    @Test
    void readsALongTextAsItsParts() {
        String report = "Ilse Varga said the bridge was open.\n\n";
        Reading reading = READER.read(report.repeat(200));

        assertThat(reading.attributions()).hasSize(200).allSatisfy(a -> {
            assertThat(a.source()).hasSize(1);
            assertThat(a.cue().length()).isEqualTo("said".length());
        });
    }

    @Test
    void readsFromManyThreadsAlike() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            texts.add(Golden.set().get(i % 4).text());
        }

        List<Integer> found = texts.parallelStream()
                .map(text -> READER.read(text).attributions().size())
                .toList();

        assertThat(found.subList(0, 4)).isEqualTo(found.subList(20, 24));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(READER.read("").attributions()).isEmpty();
        assertThat(READER.read("\u200b \u0000").names()).isEmpty();
    }
}
