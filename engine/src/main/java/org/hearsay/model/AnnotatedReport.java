package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

import java.util.List;

/**
 * A report with everything that was found in its text. All spans lie within the text.
 *
 * @param report the report
 * @param madeBy name and version of what found it
 * @param sentences in order, not overlapping
 * @param names in order
 * @param actors those that the names, and the sources of statements, stand for
 * @param times in order
 * @param statements in the order of their contents
 * @param assertions in order
 */
public record AnnotatedReport(
        Report report,
        String madeBy,
        List<Span> sentences,
        List<Name> names,
        List<Actor> actors,
        List<Timex> times,
        List<Statement> statements,
        List<Assertion> assertions) {

    public AnnotatedReport {
        requireText(madeBy, "what made the annotations");
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        actors = List.copyOf(actors);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        assertions = List.copyOf(assertions);
        int length = report.text().length();
        sentences.forEach(span -> within(length, span));
        names.forEach(name -> within(length, name.span()));
        times.forEach(time -> within(length, time.span()));
        for (Statement statement : statements) {
            statement.source().forEach(span -> within(length, span));
            statement.cue().forEach(span -> within(length, span));
            statement.content().forEach(span -> within(length, span));
        }
        assertions.forEach(assertion -> within(length, assertion.span()));
    }

    private static void within(int length, Span span) {
        if (span.end() > length) {
            throw Invariants.broken("a span within " + length + " units", span);
        }
    }

    public String id() {
        return report.id();
    }

    public String text() {
        return report.text();
    }
}
