package org.hearsay.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reasons why an assertion that speaks of what a claim speaks of may not say what the claim says. Each looks for one way in
 * which a sentence can be bent, and words what it finds; {@link EvidenceWeigher} decides how much that counts.
 */
final class Guards {

    private record Guard(String name, BiFunction<Comparison, Surroundings, Optional<Finding>> look) {}

    private static final List<Guard> ALL = List.of(
            new Guard("number", (c, around) -> WhatGuards.number(c)),
            new Guard("sense", (c, around) -> WhatGuards.turned(c)),
            new Guard("name in its place", WhoGuards::name),
            new Guard("name", WhoGuards::otherName),
            new Guard("holder", WhoGuards::holder),
            new Guard("any name", WhoGuards::anyName),
            new Guard("speaker", (c, around) -> WhoGuards.speaker(c)),
            new Guard("subject", (c, around) -> WhoGuards.subject(c)),
            new Guard("exchange", (c, around) -> WhoGuards.exchange(c)),
            new Guard("roles", (c, around) -> WhoGuards.roles(c)),
            new Guard("day", (c, around) -> WhatGuards.day(c)),
            new Guard("cause", WhatGuards::cause),
            new Guard("outcome", (c, around) -> WhatGuards.undone(c)),
            new Guard("plan", (c, around) -> WhatGuards.plan(c)),
            new Guard("certainty", (c, around) -> WhatGuards.doubt(c)));

    private Guards() {}

    /** What the guards found, by their names, the one that counts first first. */
    static Map<String, Finding> findings(Comparison comparison, Surroundings around) {
        Map<String, Finding> found = new LinkedHashMap<>();
        ALL.forEach(guard -> guard.look.apply(comparison, around).ifPresent(finding -> found.put(guard.name, finding)));
        return found;
    }
}
