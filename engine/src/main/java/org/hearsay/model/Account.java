package org.hearsay.model;

import java.util.List;

/**
 * A story told: its copies, its timeline and its claims, each pointing at the reports it rests on.
 *
 * @param story the story
 * @param copies between its reports
 * @param timeline in the order of time
 * @param claims the ones with most to say first
 */
public record Account(Story story, List<Copy> copies, List<Milestone> timeline, List<Claim> claims) {
    public Account {
        copies = List.copyOf(copies);
        timeline = List.copyOf(timeline);
        claims = List.copyOf(claims);
    }
}
