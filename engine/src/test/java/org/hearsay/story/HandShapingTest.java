package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.HandEdit;
import org.hearsay.model.Story;
import org.hearsay.model.StoryEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandShapingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 9);

    private final StoryFinder finder = new StoryFinder();
    private StoryMemory memory = StoryMemory.empty();

    private void read(String id, String text) {
        memory = finder.step(memory, Reports.of(id, text).on("2024-03-05").annotated(), List.of())
                .state();
    }

    private List<StoryEvent> decide(HandEdit.Kind kind, String report, @Nullable String with) {
        return finder.shape(memory, new HandEdit(kind, report, with, report, DAY))
                .events();
    }

    private String storyOf(String report) {
        return memory.storyOf(report).orElseThrow();
    }

    private static String ferry(int number) {
        return Reports.FERRY + " Report number " + number + ".";
    }

    @Test
    void aReportMovedToANewStoryIsNotDrawnBackByLaterOnes() {
        read("f0", Reports.FERRY);
        read("f1", ferry(1));

        List<StoryEvent> events = decide(HandEdit.Kind.MOVE, "f0", null);

        assertThat(events)
                .extracting(StoryEvent::because)
                .containsExactly("moved by hand on 2024-03-09 to s-f0-2", "moved by hand on 2024-03-09 from s-f0");
        for (int i = 2; i < 9; i++) {
            read("f" + i, ferry(i));
        }
        assertThat(storyOf("f0")).isNotEqualTo(storyOf("f1"));
        assertThat(memory.story("s-f0-2").orElseThrow().reports())
                .contains("f0")
                .doesNotContain("f1");
    }

    @Test
    void aReportMovedToAnotherStoryIsOneOfItAndSaysWhy() {
        read("f0", Reports.FERRY);
        read("f1", ferry(1));
        read("s0", Reports.STRIKE);

        decide(HandEdit.Kind.MOVE, "f1", "s0");

        Story strike = memory.story("s-s0").orElseThrow();
        assertThat(strike.reports()).containsExactly("f1", "s0");
        assertThat(strike.history())
                .last()
                .isEqualTo(
                        new StoryEvent(StoryEvent.Kind.JOINED, "s-s0", "f1", "moved by hand on 2024-03-09 from s-f0"));
        assertThat(memory.story("s-f0").orElseThrow().history())
                .last()
                .isEqualTo(new StoryEvent(StoryEvent.Kind.MOVED, "s-f0", "f1", "moved by hand on 2024-03-09 to s-s0"));
    }

    @Test
    void twoStoriesMergedByHandAreNotSplitAgain() {
        for (int i = 0; i < 4; i++) {
            read("f" + i, ferry(i));
            read("s" + i, Reports.STRIKE + " It is day " + i + ".");
        }

        decide(HandEdit.Kind.MERGE, "s0", "f0");
        read("f9", ferry(9));
        read("s9", Reports.STRIKE + " It is day nine.");

        assertThat(memory.stories()).singleElement().satisfies(story -> {
            assertThat(story.id()).isEqualTo("s-f0");
            assertThat(story.reports()).hasSize(10);
            assertThat(story.history()).extracting(StoryEvent::because).contains("merged by hand on 2024-03-09");
        });
    }

    @Test
    void theOnlyReportOfAStoryTakesItsStoryAlong() {
        read("f0", Reports.FERRY);
        read("s0", Reports.STRIKE);

        assertThat(decide(HandEdit.Kind.MOVE, "f0", "s0"))
                .containsExactly(new StoryEvent(StoryEvent.Kind.MERGED, "s-s0", "s-f0", "moved by hand on 2024-03-09"));
        assertThat(memory.stories()).extracting(Story::id).containsExactly("s-s0");
    }

    @Test
    void whatIsSoAlreadyOrUnknownBringsNothingAbout() {
        read("f0", Reports.FERRY);
        read("f1", ferry(1));
        read("s0", Reports.STRIKE);

        assertThat(decide(HandEdit.Kind.MOVE, "s0", null)).isEmpty();
        assertThat(decide(HandEdit.Kind.MOVE, "f0", "f1")).isEmpty();
        assertThat(decide(HandEdit.Kind.MERGE, "f0", "f1")).isEmpty();
        assertThat(decide(HandEdit.Kind.MOVE, "x9", "f1")).isEmpty();
    }
}
