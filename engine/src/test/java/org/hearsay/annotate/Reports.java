package org.hearsay.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Grounded;
import org.hearsay.model.Imprint;
import org.hearsay.model.Outlet;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.SourceMap;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** Reports written for tests: invented people, places and outlets. */
final class Reports {

    private static final ReportAnnotator ANNOTATOR = new ReportAnnotator();
    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 15);

    private Reports() {}

    static Report report(String language, String text) {
        Imprint imprint = new Imprint(
                new Grounded<>(new Outlet("The Harbour Post", false), "written for a test"),
                null,
                new Grounded<>(Publication.on(FRIDAY), "written for a test"),
                List.of(),
                List.of());
        return new Report("r1", imprint, "", language, text, SourceMap.identity("UTF-8", text), List.of());
    }

    static AnnotatedReport annotated(String text) {
        return ANNOTATOR.annotate(report("en", text));
    }

    /** The one statement of {@code text}. */
    static Statement only(String text) {
        List<Statement> statements = annotated(text).statements();
        if (statements.size() != 1) {
            throw new AssertionError("expected one statement, found " + statements);
        }
        return statements.get(0);
    }

    static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }

    static Speaker present(@Nullable Speaker speaker) {
        return Objects.requireNonNull(speaker, "a speaker");
    }
}
