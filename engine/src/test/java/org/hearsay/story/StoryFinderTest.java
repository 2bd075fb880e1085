package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.model.Span;
import org.hearsay.model.Step;
import org.hearsay.model.Story;
import org.hearsay.model.StoryEvent;
import org.hearsay.model.Timex;
import org.junit.jupiter.api.Test;

class StoryFinderTest {

    private static final String FERRY_AGAIN =
            "Tugs pulled the ferry Aurelia off the sandbank near Port Maren on Tuesday,"
                    + " a day after it ran aground in fog with 214 passengers aboard. Lena Brandt, the harbour master, said"
                    + " divers had found no hole in the hull. Maren Lines wants to bring the ship back into service next week,"
                    + " once the steering gear has been replaced.";
    private static final String OTHER_FERRY =
            "The ferry Calypso caught fire off Santa Riva on Monday with 88 passengers"
                    + " aboard, and three of them were burned. Fishermen took people off the stern while the crew fought the"
                    + " flames in the engine room, said Pedro Almada of the Santa Riva fire brigade. The ship was towed to"
                    + " the yard in the evening.";

    private StoryMemory memory = StoryMemory.empty();
    private CopyMemory copies = CopyMemory.empty();

    private List<StoryEvent> arrives(AnnotatedReport report) {
        Step<CopyMemory, Copy> copied = new CopyFinder().step(copies, report);
        copies = copied.state();
        Step<StoryMemory, StoryEvent> step = new StoryFinder().step(memory, report, copied.events());
        memory = step.state();
        return step.events();
    }

    private static AnnotatedReport ferry() {
        return Reports.of("a", Reports.FERRY)
                .on("2024-03-04")
                .titled("Ferry Aurelia aground off Port Maren")
                .annotated();
    }

    private static Reports ferryAgain() {
        return Reports.of("b", FERRY_AGAIN).by("Kelso Echo").on("2024-03-05").titled("Aurelia refloated at Port Maren");
    }

    @Test
    void startsAStoryWithTheFirstReport() {
        List<StoryEvent> events = arrives(ferry());
        assertThat(events).extracting(StoryEvent::kind).containsExactly(StoryEvent.Kind.STARTED);
        assertThat(memory.storyOf("a")).contains("s-a");
        assertThat(memory.story("s-a")).map(Story::headline).contains("Ferry Aurelia aground off Port Maren");
    }

    @Test
    void joinsAReportOfTheSameEvent() {
        arrives(ferry());
        List<StoryEvent> events = arrives(ferryAgain().annotated());
        assertThat(events).extracting(StoryEvent::kind).containsExactly(StoryEvent.Kind.JOINED);
        assertThat(memory.storyOf("b")).isEqualTo(memory.storyOf("a"));
    }

    @Test
    void saysWhomAndWhereAndWhenTheyShare() {
        Timex monday = new Timex(new Span(0, 3), "The", Timex.Type.DATE, "2024-03-04", null, "test");
        arrives(Reports.of("a", Reports.FERRY).on("2024-03-04").annotated(List.of(monday)));
        StoryEvent event = arrives(
                        ferryAgain().person("Lena Brandt").place("Port Maren").annotated(List.of(monday)))
                .get(0);
        assertThat(event.because())
                .startsWith("same person (Lena Brandt), Port Maren, 2024-03-04, ")
                .containsPattern("similarity 0\\.\\d\\d$");
    }

    @Test
    void keepsALookAlikeApart() {
        arrives(ferry());
        List<StoryEvent> events = arrives(Reports.of("c", OTHER_FERRY)
                .on("2024-03-04")
                .titled("Ferry fire")
                .annotated());
        assertThat(events).extracting(StoryEvent::kind).containsExactly(StoryEvent.Kind.STARTED);
        assertThat(events.get(0).because()).contains("similarity");
        assertThat(memory.stories()).hasSize(2);
    }

    @Test
    void putsACopyIntoItsOriginalsStory() {
        arrives(ferry());
        StoryEvent event = arrives(Reports.of("d", Reports.FERRY + "\n\n" + Reports.STRIKE)
                        .on("2024-03-09")
                        .annotated())
                .get(0);
        assertThat(event.story()).isEqualTo("s-a");
        assertThat(event.because()).startsWith("copies a: ");
    }

    @Test
    void ordersReportsByPublicationWheneverTheyArrive() {
        arrives(ferryAgain().annotated());
        arrives(ferry());
        assertThat(memory.stories()).hasSize(1);
        assertThat(memory.stories().get(0).reports()).containsExactly("a", "b");
        assertThat(memory.stories().get(0).id()).isEqualTo("s-b");
    }

    @Test
    void keepsAllThatHappened() {
        arrives(ferry());
        arrives(ferryAgain().annotated());
        arrives(Reports.of("c", Reports.STRIKE).on("2024-03-05").annotated());
        assertThat(memory.story("s-a").orElseThrow().history())
                .extracting(StoryEvent::subject)
                .containsExactly("a", "b");
        assertThat(memory.stories()).extracting(Story::id).containsExactly("s-a", "s-c");
    }

    @Test
    void bringsNothingAboutForAReportThatCameBefore() {
        arrives(ferry());
        assertThat(arrives(ferry())).isEmpty();
        assertThat(memory.story("s-a").orElseThrow().reports()).containsExactly("a");
    }

    @Test
    void tellsTheSameTwice() {
        List<AnnotatedReport> reports = List.of(
                ferry(), ferryAgain().annotated(), Reports.of("c", OTHER_FERRY).annotated());
        List<StoryEvent> first = new ArrayList<>();
        reports.forEach(report -> first.addAll(arrives(report)));
        memory = StoryMemory.empty();
        copies = CopyMemory.empty();
        List<StoryEvent> second = new ArrayList<>();
        reports.forEach(report -> second.addAll(arrives(report)));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void givesAReportWithoutTitleItsFirstLineAsHeadline() {
        arrives(Reports.of("a", Reports.STRIKE).annotated());
        assertThat(memory.stories().get(0).headline())
                .startsWith("Tram drivers in Vellberg stopped work")
                .hasSizeLessThan(130);
    }

    @Test
    void knowsNothingOfAReportThatNeverCame() {
        assertThat(memory.storyOf("x")).isEmpty();
        assertThat(memory.story("s-x")).isEmpty();
        assertThat(memory.stories()).isEmpty();
    }
}
