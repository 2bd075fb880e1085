package org.hearsay.store;

import java.util.List;
import org.hearsay.model.Actor;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Name;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Timex;

/** An annotated report without the report, which is kept in a row of its own. */
record Annotations(
        String madeBy,
        List<Span> sentences,
        List<Name> names,
        List<Actor> actors,
        List<Timex> times,
        List<Statement> statements,
        List<Assertion> assertions) {

    static Annotations of(AnnotatedReport report) {
        return new Annotations(
                report.madeBy(),
                report.sentences(),
                report.names(),
                report.actors(),
                report.times(),
                report.statements(),
                report.assertions());
    }

    AnnotatedReport on(Report report) {
        return new AnnotatedReport(report, madeBy, sentences, names, actors, times, statements, assertions);
    }
}
