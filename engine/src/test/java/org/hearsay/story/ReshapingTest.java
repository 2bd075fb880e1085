package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Story;
import org.hearsay.model.StoryEvent;
import org.junit.jupiter.api.Test;

class ReshapingTest {

    private final StoryMemory memory = StoryMemory.empty();
    private final Likeness likeness = Likeness.shipped();
    private final List<StoryEvent> events = new ArrayList<>();
    private final Reshaping reshaping = new Reshaping(memory, likeness, events);

    private Member member(String id, String text) {
        Reports report = Reports.of(id, text).on("2024-03-05");
        Profile profile = Profile.of(report.annotated(), memory.vocabulary(), memory.rules());
        return memory.members().add(report.annotated().report(), profile);
    }

    private GrowingStory put(GrowingStory story, Member member) {
        story.note(new StoryEvent(StoryEvent.Kind.JOINED, story.id(), member.id(), "by hand"));
        story.add(member, story.ties().to(member.profile(), likeness));
        memory.remember(member, member.profile().words(), story);
        return story;
    }

    private GrowingStory started(String id, String text) {
        Member member = member(id, text);
        return put(memory.start(member), member);
    }

    @Test
    void splitsAStoryInTwoThatHoldsTwoEvents() {
        GrowingStory story = started("f0", Reports.FERRY);
        for (int i = 1; i <= 2; i++) {
            put(story, member("s" + i, Reports.STRIKE + " It is day " + i + "."));
            put(story, member("f" + i, Reports.FERRY + " Report number " + i + "."));
        }
        put(story, member("s3", Reports.STRIKE));
        reshaping.splitIfTwo(story);
        assertThat(memory.stories())
                .extracting(Story::reports)
                .containsExactly(List.of("f0", "f1", "f2"), List.of("s1", "s2", "s3"));
        assertThat(memory.storyOf("s2")).contains("s-s1");
        assertThat(memory.storyOf("f2")).contains("s-f0");
        assertThat(events)
                .filteredOn(event -> event.kind() == StoryEvent.Kind.SPLIT)
                .extracting(StoryEvent::subject)
                .containsExactly("s1", "s2", "s3");
        assertThat(events.get(0).because()).contains("3 reports are like one another");
    }

    @Test
    void leavesAStoryOfOneEventWhole() {
        GrowingStory story = started("f0", Reports.FERRY);
        for (int i = 1; i <= 7; i++) {
            put(story, member("f" + i, Reports.FERRY + " Report number " + i + "."));
        }
        reshaping.splitIfTwo(story);
        assertThat(memory.stories()).hasSize(1);
        assertThat(events).isEmpty();
    }

    @Test
    void mergesTwoStoriesOfOneEventIntoTheOneThatStartedFirst() {
        GrowingStory first = started("f0", Reports.FERRY);
        GrowingStory second = started("f1", Reports.FERRY + " More is not known.");
        GrowingStory home = reshaping.mergeIfOne(second, first, "x belongs to both");
        assertThat(home).isSameAs(first);
        assertThat(memory.stories()).extracting(Story::id).containsExactly("s-f0");
        assertThat(memory.storyOf("f1")).contains("s-f0");
        assertThat(events).containsExactly(new StoryEvent(StoryEvent.Kind.MERGED, "s-f0", "s-f1", "x belongs to both"));
        assertThat(memory.stories().get(0).history())
                .extracting(StoryEvent::subject)
                .containsExactly("f0", "f1", "s-f1");
    }

    @Test
    void mergesNoStoriesOfTwoEvents() {
        GrowingStory ferry = started("f0", Reports.FERRY);
        GrowingStory strike = started("s0", Reports.STRIKE);
        assertThat(reshaping.mergeIfOne(strike, ferry, "x belongs to both")).isSameAs(strike);
        assertThat(memory.stories()).hasSize(2);
        assertThat(events).isEmpty();
    }
}
