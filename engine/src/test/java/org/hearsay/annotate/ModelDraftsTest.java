package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hearsay.annotate.trained.Reading;
import org.hearsay.annotate.trained.Reading.Attribution;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

/** What becomes of the spans that the model found. */
class ModelDraftsTest {

    private static Span span(String text, String part) {
        int begin = text.indexOf(part);
        return new Span(begin, begin + part.length());
    }

    private static List<String> content(String text, String source, String... content) {
        CueLexicon cues = CueLexicon.standard();
        Words words = new Words(text, new WordClasses());
        List<Range> sentences = new SentenceSplitter().split(words);
        Scene scene = new Scene(words, sentences, new QuoteFinder().find(words));
        Attribution found = new Attribution(
                span(text, "said"),
                List.of(span(text, source)),
                Arrays.stream(content).map(part -> span(text, part)).toList());
        Reading reading = new Reading(List.of(), List.of(found), span -> 0);
        Draft draft = new ModelDrafts(cues, CuePatterns.counted())
                .join(scene, reading, List.of())
                .get(0);
        return draft.content().stream().map(range -> words.span(range).of(text)).toList();
    }

    @Test
    void theLastWordsOfTheSentenceBeforeWereNotSaid() {
        String text = "Nobody is held so far. The hall was seen to in May, Ilse Varga said.";
        assertThat(content(text, "Ilse Varga", "so far. The hall was seen to in May"))
                .containsExactly("The hall was seen to in May");
    }

    @Test
    void theFirstWordsOfTheSentenceAfterWereNotSaid() {
        String text = "Ilse Varga said the hall was seen to in May. No one is held.";
        assertThat(content(text, "Ilse Varga", "the hall was seen to in May. No one"))
                .allMatch(said -> said.startsWith("the hall was seen to in May"))
                .noneMatch(said -> said.contains("No one"));
    }

    @Test
    void aWholeSentenceBeforeWasSaid() {
        String text = "The gate held. The hall was seen to in May, Ilse Varga said.";
        assertThat(content(text, "Ilse Varga", "The gate held. The hall was seen to in May"))
                .containsExactly("The gate held. The hall was seen to in May");
    }
}
