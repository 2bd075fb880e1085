package org.hearsay.app.json;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Grounded;
import org.hearsay.model.Name;
import org.hearsay.model.Part;
import org.hearsay.model.Publication;
import org.hearsay.model.Removed;
import org.hearsay.model.Report;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;

/** What {@code read} and {@code report --json} write. */
public record ReportView(
        String id,
        String outlet,
        @Nullable String url,
        String title,
        @Nullable String published,
        @Nullable String modified,
        String kind,
        Reasons because,
        List<String> authors,
        String language,
        String text,
        List<Removed> removed,
        List<PartView> parts,
        List<String> credits,
        List<List<Integer>> sentences,
        List<NameView> names,
        List<TimeView> times,
        List<StatementView> statements) {

    /** Why the report is held for this kind, this outlet's and of these days. */
    public record Reasons(
            String outlet,
            @Nullable String published,
            @Nullable String modified,
            String kind) {

        static Reasons of(Report report) {
            Grounded<Publication> published = report.imprint().published();
            Grounded<Publication> modified = report.presentation().modified();
            return new Reasons(
                    report.imprint().outlet().because(),
                    published == null ? null : published.because(),
                    modified == null ? null : modified.because(),
                    report.presentation().kind().because());
        }
    }

    /** A heading, a caption or a credit; {@code at} is its place in the text. */
    public record PartView(String kind, String text, int at) {

        static PartView of(Part part) {
            return new PartView(Json.word(part.kind()), part.text(), part.at());
        }
    }

    /** A name; {@code actor} is the fullest name of whom it stands for. */
    public record NameView(
            int begin,
            int end,
            String text,
            String type,
            @Nullable String actor) {}

    /** A time expression. */
    public record TimeView(
            int begin,
            int end,
            String text,
            String type,
            String value,
            @Nullable String mod) {}

    /** Whom a statement is ascribed to. */
    public record SpeakerView(String name, @Nullable String role, boolean anonymous) {

        static @Nullable SpeakerView of(@Nullable Speaker speaker) {
            return speaker == null ? null : new SpeakerView(speaker.name(), speaker.role(), speaker.anonymous());
        }
    }

    /** A statement. */
    public record StatementView(
            String id,
            List<List<Integer>> source,
            List<List<Integer>> cue,
            List<List<Integer>> content,
            String kind,
            @Nullable SpeakerView speaker,
            List<String> via,
            @Nullable String addressee,
            @Nullable String on,
            String certainty) {

        static StatementView of(Statement statement) {
            LocalDate on = statement.on();
            return new StatementView(
                    statement.id(),
                    Json.pairs(statement.source()),
                    Json.pairs(statement.cue()),
                    Json.pairs(statement.content()),
                    Json.word(statement.kind()),
                    SpeakerView.of(statement.speaker()),
                    statement.chain().voices(),
                    statement.addressee(),
                    on == null ? null : on.toString(),
                    Json.word(statement.certainty()));
        }
    }

    public static ReportView of(AnnotatedReport annotated) {
        Report report = annotated.report();
        Grounded<Publication> modified = report.presentation().modified();
        return new ReportView(
                report.id(),
                report.outlet().name(),
                report.imprint().url(),
                report.title(),
                report.published().map(Publication::toString).orElse(null),
                modified == null ? null : modified.value().toString(),
                Json.word(report.presentation().kind().value()),
                Reasons.of(report),
                report.imprint().authors(),
                report.language(),
                report.text(),
                report.removed(),
                report.presentation().parts().stream().map(PartView::of).toList(),
                report.imprint().credits(),
                Json.pairs(annotated.sentences()),
                annotated.names().stream().map(name -> name(annotated, name)).toList(),
                annotated.times().stream().map(ReportView::time).toList(),
                annotated.statements().stream().map(StatementView::of).toList());
    }

    private static NameView name(AnnotatedReport annotated, Name name) {
        String actor = annotated.actors().stream()
                .filter(candidate -> candidate.id().equals(name.actor()))
                .map(candidate -> candidate.name())
                .findFirst()
                .orElse(null);
        return new NameView(name.span().begin(), name.span().end(), name.text(), Json.word(name.type()), actor);
    }

    private static TimeView time(Timex time) {
        return new TimeView(
                time.span().begin(), time.span().end(), time.text(), time.type().name(), time.value(), time.mod());
    }
}
