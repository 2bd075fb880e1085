package org.hearsay.story;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Report;

/** What is kept of the reports that are in stories, by their numbers in the order of arrival. */
final class Members {

    private final List<Member> members = new ArrayList<>();
    private final Ids ids = new Ids();
    private final ByteStore headlines = new ByteStore();
    private final ByteStore profiles = new ByteStore();
    private final Interned days = new Interned();

    int size() {
        return members.size();
    }

    Member add(Report report, Profile profile) {
        Member member = new Member(members.size(), days.ofDay(report.published().orElse(null)), this);
        ByteWriter headline = new ByteWriter(report.title().length());
        headline.text(Member.headline(report));
        headlines.add(headline.written());
        profiles.add(PackedProfile.of(profile));
        ids.add(report.id());
        members.add(member);
        return member;
    }

    Member member(int number) {
        return members.get(number);
    }

    /** The number of a report; negative if it is not known. */
    int number(String report) {
        return ids.number(report);
    }

    String id(int number) {
        return ids.id(number);
    }

    String headline(int number) {
        return headlines.at(number).text();
    }

    Profile profile(int number) {
        return PackedProfile.unpacked(ids.id(number), profiles.at(number));
    }
}
