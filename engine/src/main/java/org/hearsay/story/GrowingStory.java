package org.hearsay.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.hearsay.model.Story;
import org.hearsay.model.StoryEvent;

/** A story while reports come in. Its id is made of its first member's, and no two are alike. */
final class GrowingStory {

    private final String id;
    private final int compared;
    // Most stories have a report or two: lists begin with room for one.
    private final List<Member> members = new ArrayList<>(1);
    private final History history = new History();
    private Set<String> names;
    private Set<String> apart = Set.of();
    private boolean shapedByHand;
    private Ties ties;

    /** @param compared how many of its latest members newcomers are compared with */
    GrowingStory(String id, int compared) {
        this.id = id;
        this.names = Set.of(id);
        this.compared = compared;
        this.ties = new Ties(compared);
    }

    String id() {
        return id;
    }

    List<Member> members() {
        return members;
    }

    /** @throws NoSuchElementException if it is none of its members */
    Member member(String report) {
        return members.stream()
                .filter(member -> member.id().equals(report))
                .findFirst()
                .orElseThrow();
    }

    Ties ties() {
        return ties;
    }

    /** From now on the program does not split it. */
    void shapedByHand() {
        shapedByHand = true;
    }

    boolean isShapedByHand() {
        return shapedByHand;
    }

    /** From now on the program does not merge the two, nor what either is merged into. */
    void keepApart(GrowingStory other) {
        apart = both(apart, other.names);
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }

    boolean isKeptApart(GrowingStory other) {
        return !Collections.disjoint(apart, other.names) || !Collections.disjoint(other.apart, names);
    }

    boolean startedBefore(GrowingStory other) {
        return members.get(0).number() < other.members.get(0).number();
    }

    void note(StoryEvent event) {
        history.add(event);
    }

    /** @param odds those with the members of {@link #ties()} */
    void add(Member member, double[] odds) {
        members.add(member);
        ties.add(member, odds);
    }

    /** Takes all of {@code other}, and what happened to it. */
    void take(GrowingStory other, Likeness likeness) {
        history.addAll(other.history);
        names = both(names, other.names);
        apart = both(apart, other.apart);
        shapedByHand |= other.shapedByHand;
        take(other.members, likeness);
    }

    void take(Collection<Member> others, Likeness likeness) {
        members.addAll(others);
        members.sort(Comparator.comparingInt(Member::number));
        ties = Ties.among(members, compared, likeness);
    }

    void release(Collection<Member> leaving, Likeness likeness) {
        members.removeAll(leaving);
        ties = Ties.among(members, compared, likeness);
    }

    Story frozen() {
        List<String> reports =
                members.stream().sorted(Member.BY_PUBLICATION).map(Member::id).toList();
        return new Story(id, headline(), reports, history.events());
    }

    // The report that is most like all others says best what they are about.
    private String headline() {
        List<Member> latest = ties.members();
        List<SparseVector> words =
                latest.stream().map(member -> member.profile().words()).toList();
        Member best = members.get(0);
        double most = -1;
        for (int i = 0; i < words.size(); i++) {
            double sum = 0;
            for (SparseVector other : words) {
                sum += words.get(i).similarity(other);
            }
            if (sum > most) {
                most = sum;
                best = latest.get(i);
            }
        }
        return best.headline();
    }
}
