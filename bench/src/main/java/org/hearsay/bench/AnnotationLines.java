package org.hearsay.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.model.Actor;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Name;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** The lines that a scorer reads about an annotated report, offsets in characters. */
final class AnnotationLines {

    /** The statements of one report. */
    record Attributions(String id, List<Attribution> statements) {}

    /** One statement, each part as spans. */
    record Attribution(List<List<Integer>> source, List<List<Integer>> cue, List<List<Integer>> content) {}

    /** The names of one report. */
    record Names(String id, List<Tagged> names) {}

    /** One name. */
    record Tagged(int begin, int end, String type) {}

    /** Who speaks in one report, and whom its names stand for. */
    record Speakers(String id, List<Spoken> statements, List<Borne> names) {}

    /** The source of a statement and the name of its speaker, where there is one. */
    record Spoken(List<List<Integer>> source, @Nullable String speaker) {}

    /** A name where it stands and the fullest name of its actor. */
    record Borne(int begin, int end, String actor) {}

    /** The sentences of one report. */
    record Sentences(String id, List<List<Integer>> sentences) {}

    private AnnotationLines() {}

    static Attributions attributions(AnnotatedReport report) {
        Offsets offsets = new Offsets(report.text());
        return new Attributions(
                report.id(),
                report.statements().stream()
                        .map(statement -> new Attribution(
                                offsets.of(statement.source()),
                                offsets.of(statement.cue()),
                                offsets.of(statement.content())))
                        .toList());
    }

    static Names names(AnnotatedReport report) {
        Offsets offsets = new Offsets(report.text());
        return new Names(
                report.id(),
                report.names().stream()
                        .map(name -> new Tagged(
                                offsets.of(name.span().begin()),
                                offsets.of(name.span().end()),
                                name.type().name()))
                        .toList());
    }

    static Speakers speakers(AnnotatedReport report) {
        Offsets offsets = new Offsets(report.text());
        Map<String, String> actors =
                report.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name, (a, b) -> a, HashMap::new));
        return new Speakers(
                report.id(),
                report.statements().stream()
                        .map(statement -> spoken(statement, offsets))
                        .toList(),
                report.names().stream()
                        .map(name -> borne(name, actors, offsets))
                        .toList());
    }

    private static Spoken spoken(Statement statement, Offsets offsets) {
        return new Spoken(
                offsets.of(statement.source()),
                statement.speaker() == null ? null : statement.speaker().name());
    }

    private static Borne borne(Name name, Map<String, String> actors, Offsets offsets) {
        return new Borne(
                offsets.of(name.span().begin()),
                offsets.of(name.span().end()),
                actors.getOrDefault(name.actor(), name.text()));
    }

    static Sentences sentences(AnnotatedReport report) {
        return new Sentences(report.id(), new Offsets(report.text()).of(report.sentences()));
    }
}
