package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Story;
import org.hearsay.model.StoryEvent;

/** A story while reports come in. */
final class GrowingStory {

    private final String id;
    private final List<Member> members = new ArrayList<>();
    private final List<StoryEvent> history = new ArrayList<>();

    GrowingStory(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    void add(Member member, StoryEvent event) {
        members.add(member);
        history.add(event);
    }

    /** Takes all of {@code other}, and what happened to it. */
    void merge(GrowingStory other, StoryEvent event) {
        members.addAll(other.members);
        members.sort(Comparator.comparingInt(Member::number));
        history.addAll(other.history);
        history.add(event);
    }

    boolean startedBefore(GrowingStory other) {
        return members.get(0).number() < other.members.get(0).number();
    }

    List<Member> members() {
        return members;
    }

    /** The latest to arrive, {@code most} of them at most. */
    List<Member> latest(int most) {
        return members.subList(Math.max(0, members.size() - most), members.size());
    }

    Story frozen(int compared) {
        List<String> reports =
                members.stream().sorted(Member.BY_PUBLICATION).map(Member::id).toList();
        return new Story(id, headline(latest(compared)), reports, history);
    }

    // The report that is most like all others says best what they are about.
    private static String headline(List<Member> members) {
        Member best = members.get(0);
        double most = -1;
        for (Member member : members) {
            double sum = 0;
            for (Member other : members) {
                sum += member.profile().words().similarity(other.profile().words());
            }
            if (sum > most) {
                most = sum;
                best = member;
            }
        }
        return best.headline();
    }
}
