package org.hearsay.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * The stories so far, with what is needed to tell which of them a report belongs to.
 *
 * <p>Belongs to {@link StoryFinder} alone, which changes it in place; a memory that went into a step is spent. Not
 * thread-safe.
 */
public final class StoryMemory {

    private final StoryRules rules = StoryRules.shipped();
    private final Vocabulary vocabulary = Vocabulary.shipped(rules);
    private final Neighbours neighbours = new Neighbours(rules);
    private final Members members = new Members();
    private final Map<String, GrowingStory> stories = new LinkedHashMap<>();
    /** By the numbers of the reports. */
    private final List<GrowingStory> holders = new ArrayList<>();

    private StoryMemory() {}

    /** A memory of no story. */
    public static StoryMemory empty() {
        return new StoryMemory();
    }

    /** The story with this id, if there is one. */
    public Optional<Story> story(String id) {
        return Optional.ofNullable(stories.get(id)).map(GrowingStory::frozen);
    }

    /** All stories, in the order in which they started. */
    public List<Story> stories() {
        return stories.values().stream().map(GrowingStory::frozen).toList();
    }

    /** The id of the story that a report belongs to, if it is known. */
    public Optional<String> storyOf(String reportId) {
        return Optional.ofNullable(holder(reportId)).map(GrowingStory::id);
    }

    StoryRules rules() {
        return rules;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    Members members() {
        return members;
    }

    Member member(int number) {
        return members.member(number);
    }

    @Nullable
    GrowingStory holder(String reportId) {
        int number = members.number(reportId);
        return number < 0 || number >= holders.size() ? null : holders.get(number);
    }

    GrowingStory holder(int number) {
        return holders.get(number);
    }

    /** A story of its own for {@code first}, which is not in it yet. */
    GrowingStory start(Member first) {
        String id = "s-" + first.id();
        // Where the first report of a story was moved away, the story keeps the id.
        for (int next = 2; stories.containsKey(id); next++) {
            id = "s-" + first.id() + "-" + next;
        }
        GrowingStory story = new GrowingStory(id, rules.count("story.compared"));
        stories.put(story.id(), story);
        return story;
    }

    /** @param words those of the report, before they were packed */
    void remember(Member member, SparseVector words, GrowingStory story) {
        holders.add(story);
        neighbours.file(member.number(), words);
    }

    void place(Member member, GrowingStory story) {
        holders.set(member.number(), story);
    }

    void drop(GrowingStory merged) {
        stories.remove(merged.id());
    }
}
