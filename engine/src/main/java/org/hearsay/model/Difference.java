package org.hearsay.model;

import static org.hearsay.model.Invariants.require;
import static org.hearsay.model.Invariants.requireText;

import java.util.List;

/**
 * A point on which reports that speak of the same thing differ.
 *
 * @param what the point: "dead", "day"
 * @param values two or more, each with the reports that give it
 */
public record Difference(String what, List<Value> values) {

    /** One value and the ids of the reports that give it. */
    public record Value(String value, List<String> reports) {
        public Value {
            reports = List.copyOf(reports);
        }
    }

    public Difference {
        requireText(what, "what differs");
        values = List.copyOf(values);
        require(values.size() >= 2, "two values or more", values);
    }
}
