package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.annotate.Reports.annotated;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Assertion;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a sentence beside a statement: an assertion only where it has a verb of its own. */
class AssertionFinderTest {

    private static boolean hasVerb(String text) {
        Words words = new Words(text, new WordClasses());
        return AssertionFinder.hasVerb(words, 0, words.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Friday, while the guards denied any part in the theft",
                "Because the river had risen over the lower quay",
                "In a letter to the council of Callow"
            })
    void aSceneWithoutAVerbOfItsOwnIsNoAssertion(String text) {
        assertThat(hasVerb(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "While the guards denied any part in the theft, the council was told of it",
                "The council was told of it while the guards denied any part",
                "After the flood the council had closed the quay"
            })
    void aVerbOutsideTheSubordinateClauseMakesOne(String text) {
        assertThat(hasVerb(text)).isTrue();
    }

    @Test
    void wordsOfAStatementThatSayNothingAreNoAssertion() {
        assertThat(annotated("Ilse Varga called it a grave mistake. The mayor said the road was open.")
                        .assertions())
                .extracting(Assertion::text)
                .noneMatch(text -> text.equals("a grave mistake"))
                .contains("the road was open");
    }

    @Test
    void whatSomebodyLeavesOpenIsNoAssertion() {
        assertThat(annotated(
                                "The harbour master did not say where the cargo was going. Nobody knew whether the crew was paid.")
                        .assertions())
                .extracting(Assertion::text)
                .noneMatch(text -> text.startsWith("where the cargo") || text.startsWith("whether the crew"));
    }

    @Test
    void aClauseOfTimeBeforeWhatIsToldBelongsToIt() {
        assertThat(annotated("The mayor said that when the pumps stopped, the hall was under water.")
                        .assertions())
                .extracting(Assertion::text)
                .anyMatch(text -> text.contains("the hall was under water"));
    }

    private static Range range(Words words, String text, String part) {
        Range range = words.covering(new Span(text.indexOf(part), text.indexOf(part) + part.length()));
        return Objects.requireNonNull(range);
    }

    private static List<String> pieces(String text, String source, String... content) {
        Words words = new Words(text, new WordClasses());
        List<Range> ranges =
                Arrays.stream(content).map(part -> range(words, text, part)).toList();
        Draft draft = new Draft(
                range(words, text, source), range(words, text, "said"), ranges, Wording.of("said"), null, null, false);
        return AssertionFinder.pieces(words, new SentenceSplitter().split(words), draft).stream()
                .map(piece -> words.span(piece).of(text))
                .toList();
    }

    @Test
    void aFewWordsThatTheModelLeftOutDoNotCutASayingInTwo() {
        String text = "A woman who had been listed as dead was found in Arda, Ilse Varga said.";
        assertThat(pieces(text, "Ilse Varga", "A woman who had been", "was found in Arda"))
                .containsExactly("A woman who had been listed as dead was found in Arda");
    }

    @Test
    void whoSaysItInTheMiddleCutsASayingInTwo() {
        String text = "The woman, Ilse Varga said, was found in Arda.";
        assertThat(pieces(text, "Ilse Varga", "The woman", "was found in Arda"))
                .containsExactly("The woman", "was found in Arda");
    }
}
