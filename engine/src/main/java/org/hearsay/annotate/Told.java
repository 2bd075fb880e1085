package org.hearsay.annotate;

import java.util.List;
import org.hearsay.model.Statement;

/**
 * The statements of a text, each with the draft it came from.
 *
 * @param drafts as token ranges
 * @param statements the same, finished
 */
record Told(List<Draft> drafts, List<Statement> statements) {
    Told {
        drafts = List.copyOf(drafts);
        statements = List.copyOf(statements);
    }
}
