package org.hearsay.annotate;

import java.util.List;
import org.hearsay.model.Actor;
import org.hearsay.model.Statement;

/**
 * The statements of a text, each with the draft it came from.
 *
 * @param drafts as token ranges
 * @param statements the same, finished
 * @param actors who speaks there and bears no name in the text
 */
record Told(List<Draft> drafts, List<Statement> statements, List<Actor> actors) {
    Told {
        drafts = List.copyOf(drafts);
        statements = List.copyOf(statements);
        actors = List.copyOf(actors);
    }
}
