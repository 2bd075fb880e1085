package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How like one another the latest members of a story are: log odds for each pair, kept so that no pair is compared
 * twice.
 */
final class Ties {

    private final int most;
    private final List<Member> members = new ArrayList<>(1);
    private final List<double[]> odds = new ArrayList<>(1);

    Ties(int most) {
        this.most = most;
    }

    /** The latest members, in order of arrival. */
    List<Member> members() {
        return members;
    }

    int size() {
        return members.size();
    }

    /** Between the members at two different places. */
    double between(int one, int other) {
        return one > other ? odds.get(one)[other] : odds.get(other)[one];
    }

    /** @param toMembers the log odds with each of {@link #members()} */
    void add(Member member, double[] toMembers) {
        members.add(member);
        odds.add(toMembers);
        if (members.size() > most) {
            members.remove(0);
            odds.remove(0);
            odds.replaceAll(row -> row.length == 0 ? row : Arrays.copyOfRange(row, 1, row.length));
        }
    }

    static Ties among(List<Member> all, int most, Likeness likeness) {
        Ties ties = new Ties(most);
        for (Member member : all.subList(Math.max(0, all.size() - most), all.size())) {
            ties.add(member, ties.to(member.profile(), likeness));
        }
        return ties;
    }

    /** The log odds of {@code profile} with each member. */
    double[] to(Profile profile, Likeness likeness) {
        return members.stream()
                .mapToDouble(member -> likeness.between(profile, member.profile()))
                .toArray();
    }
}
