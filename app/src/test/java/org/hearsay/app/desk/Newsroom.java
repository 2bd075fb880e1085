package org.hearsay.app.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.index.LuceneIndex;
import org.hearsay.index.SearchIndex;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Certainty;
import org.hearsay.model.Chain;
import org.hearsay.model.Claim;
import org.hearsay.model.Copy;
import org.hearsay.model.Difference;
import org.hearsay.model.Form;
import org.hearsay.model.Grounded;
import org.hearsay.model.Imprint;
import org.hearsay.model.Known;
import org.hearsay.model.Milestone;
import org.hearsay.model.Modality;
import org.hearsay.model.Origin;
import org.hearsay.model.Outlet;
import org.hearsay.model.Polarity;
import org.hearsay.model.Publication;
import org.hearsay.model.RawReport;
import org.hearsay.model.Removed;
import org.hearsay.model.Report;
import org.hearsay.model.SourceMap;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.State;
import org.hearsay.model.Statement;
import org.hearsay.model.StatementKind;
import org.hearsay.model.Story;
import org.hearsay.model.StoryEvent;
import org.hearsay.pipeline.Inquiry;
import org.hearsay.pipeline.Reindexer;
import org.hearsay.pipeline.Stages;
import org.hearsay.store.Archive;
import org.hearsay.store.MemoryArchive;
import org.jspecify.annotations.Nullable;

/** A small archive made by hand: a fire told by an agency, two papers that print it, one that asked, one that denies. */
final class Newsroom implements AutoCloseable {

    static final String STORY = "fire";
    static final String AGENCY = "wire-1";
    static final String REPRINT = "lantern-1";
    static final String OWN = "post-1";
    static final String DENIAL = "gazette/1?a=b&c#d ü";
    static final String HOSTILE = "<script>alert('x')</script> & \"quotes\"";

    private static final String FIRE = "A fire at the Ostrava Road depot destroyed 12 buses on Monday.";
    private static final String CHIEF =
            "Fire chief Marla Venn said the blaze began in a charging bay, according to Northwire.";
    private static final String WARNING = "“We warned them twice,” union head Piet Solle told reporters.";
    private static final String OPENING = "The depot will reopen on 1 April, the city said.";
    private static final String COUNT = "Two officials said 14 buses were lost in the fire.";
    private static final String NO = "The operator denied that the blaze began in a charging bay.";
    private static final String WORKSHOP = "It began in the workshop, spokesman Ivo Tarn said.";

    private final Archive archive = new MemoryArchive();
    private final SearchIndex index = LuceneIndex.inMemory();
    private final Stages stages = Stages.standard();
    private final Inquiry inquiry = new Inquiry(archive, index, () -> stages);

    Newsroom() {
        AnnotatedReport agency = report(AGENCY, "Northwire", "Bus depot burns", String.join(" ", FIRE, CHIEF));
        AnnotatedReport reprint = report(REPRINT, "The Lantern", HOSTILE, FIRE + " " + CHIEF + "\n\n" + WARNING);
        AnnotatedReport own = report(OWN, "Harbour Post", "Fourteen buses lost", COUNT + "\n\n" + OPENING);
        AnnotatedReport denial = report(DENIAL, "Gazette", "Operator rejects blame", NO + "\n\n" + WORKSHOP);
        List<AnnotatedReport> reports = List.of(agency, reprint, own, denial);
        reports.forEach(report -> archive.reports().add(raw(report), report));
        Copy copy = copy(reprint, agency);
        archive.copies().put(copy);
        archive.stories().put(account(reports, copy));
        new Reindexer(archive, index).reindex();
    }

    Inquiry inquiry() {
        return inquiry;
    }

    AnnotatedReport report(String id) {
        return archive.reports().find(id).orElseThrow();
    }

    @Override
    public void close() {
        index.close();
        archive.close();
    }

    private static RawReport raw(AnnotatedReport report) {
        byte[] bytes = report.text().getBytes(StandardCharsets.UTF_8);
        return new RawReport("newsroom#" + report.id(), Form.CLEAN_TEXT, bytes, Known.NOTHING);
    }

    private static AnnotatedReport report(String id, String outlet, String title, String text) {
        Imprint imprint = new Imprint(
                new Grounded<>(new Outlet(outlet, outlet.equals("Northwire")), "from og:site_name"),
                id.equals(OWN) ? "javascript:alert(1)" : "https://news.example/" + id.substring(0, 4),
                new Grounded<>(Publication.on(LocalDate.of(2025, 3, 4)), "from JSON-LD datePublished"),
                List.of("Oda Lysk"),
                id.equals(REPRINT) ? List.of("Northwire") : List.of());
        Report report = new Report(
                id,
                imprint,
                title,
                "en",
                text,
                SourceMap.identity("UTF-8", text),
                List.of(new Removed("Sign up for our newsletter", "an invitation to subscribe")));
        return new AnnotatedReport(
                report,
                "by hand 1",
                sentences(text),
                List.of(),
                List.of(),
                List.of(),
                statements(text),
                assertions(id, text));
    }

    private static List<Assertion> assertions(String id, String text) {
        return present(text, FIRE).stream()
                .map(span -> new Assertion(
                        id, span, span.of(text), null, null, Chain.DIRECT, Modality.HAPPENED, "2025-03-03"))
                .toList();
    }

    private static List<Span> sentences(String text) {
        return present(text, FIRE, CHIEF, WARNING, OPENING, COUNT, NO, WORKSHOP);
    }

    private static List<Statement> statements(String text) {
        List<Statement> found = new ArrayList<>();
        if (text.contains(CHIEF)) {
            Speaker chief = new Speaker("Marla Venn", "fire chief", false, null);
            Chain wire = new Chain(List.of("Northwire"));
            // The second one holds all of the first: nested marks.
            found.add(
                    statement(text, chief, wire, "Fire chief Marla Venn", "said", "the blaze began in a charging bay"));
            found.add(statement(
                    text,
                    new Speaker("Northwire", null, false, null),
                    Chain.DIRECT,
                    "Northwire",
                    "according to",
                    "Fire chief Marla Venn said the blaze began in a charging bay"));
        }
        if (text.contains(WARNING)) {
            Speaker head = new Speaker("Piet Solle", "union head", false, null);
            found.add(statement(text, head, Chain.DIRECT, "union head Piet Solle", "told", "“We warned them twice,”"));
        }
        if (text.contains(COUNT)) {
            Speaker officials = new Speaker("two officials", null, true, null);
            found.add(statement(
                    text, officials, Chain.DIRECT, "Two officials", "said", "14 buses were lost in the fire"));
        }
        return found;
    }

    private static Statement statement(
            String text, Speaker speaker, Chain chain, String source, String cue, String content) {
        return new Statement(
                "s" + text.indexOf(content),
                present(text, source),
                present(text, cue),
                present(text, content),
                content.startsWith("“") ? StatementKind.DIRECT : StatementKind.INDIRECT,
                speaker,
                chain,
                null,
                LocalDate.of(2025, 3, 4),
                Certainty.PROBABLE);
    }

    private static List<Span> present(String text, String... parts) {
        return Arrays.stream(parts)
                .filter(text::contains)
                .map(part -> new Span(text.indexOf(part), text.indexOf(part) + part.length()))
                .sorted()
                .toList();
    }

    private static Copy copy(AnnotatedReport reprint, AnnotatedReport agency) {
        Span shared = new Span(0, agency.text().length());
        return new Copy(
                reprint.id(),
                agency.id(),
                0.72,
                Copy.Kind.PADDED,
                "29 words in a row; the report credits Northwire",
                List.of(new Copy.Shared(shared, shared)));
    }

    private static Account account(List<AnnotatedReport> reports, Copy copy) {
        AnnotatedReport agency = reports.get(0);
        AnnotatedReport reprint = reports.get(1);
        AnnotatedReport own = reports.get(2);
        AnnotatedReport denial = reports.get(3);
        Story story = new Story(
                STORY,
                "Fire at a bus depot",
                reports.stream().map(AnnotatedReport::id).toList(),
                List.of(
                        new StoryEvent(StoryEvent.Kind.STARTED, STORY, AGENCY, "nothing like it before"),
                        new StoryEvent(StoryEvent.Kind.JOINED, STORY, OWN, "same place, same day, similarity .71"),
                        new StoryEvent(StoryEvent.Kind.MERGED, STORY, "older-story", "three reports in common")));
        Origin wire = new Origin("Northwire", Origin.Kind.AGENCY, Chain.DIRECT);
        Origin officials = new Origin("two officials, to Harbour Post", Origin.Kind.ANONYMOUS, Chain.DIRECT);
        Origin chief = new Origin("Marla Venn", Origin.Kind.ON_RECORD, new Chain(List.of("Northwire")));
        Origin operator = new Origin("the operator", Origin.Kind.ON_RECORD, Chain.DIRECT);
        Origin union = new Origin("Piet Solle", Origin.Kind.ON_RECORD, Chain.DIRECT);
        Claim destroyed = new Claim(
                "fire-1",
                "A fire at the Ostrava Road depot destroyed 12 buses",
                State.CORROBORATED,
                "Northwire and two officials say so independently",
                List.of(wire, officials),
                List.of(new Difference(
                        "buses",
                        List.of(
                                new Difference.Value("12", List.of(AGENCY, REPRINT)),
                                new Difference.Value("14", List.of(OWN))))),
                List.of(
                        says(agency, FIRE, null),
                        says(reprint, FIRE, null),
                        says(own, "14 buses were lost in the fire", new Speaker("two officials", null, true, null))));
        Claim bay = new Claim(
                "fire-2",
                "the blaze began in a charging bay",
                State.DISPUTED,
                "Marla Venn says so and the operator denies it",
                List.of(chief, operator),
                List.of(),
                List.of(
                        says(agency, "the blaze began in a charging bay", new Speaker("Marla Venn", null, false, null)),
                        denies(denial, "the blaze began in a charging bay")));
        Claim warned = new Claim(
                "fire-3",
                "We warned them twice",
                State.SINGLE_ORIGIN,
                "one voice says so",
                List.of(union),
                List.of(),
                List.of(says(reprint, "“We warned them twice,”", new Speaker("Piet Solle", null, false, null))));
        return new Account(
                story,
                List.of(copy),
                List.of(
                        new Milestone("2025-03-03", "A fire destroyed buses", false, List.of("fire-1")),
                        new Milestone("2025-04-01", "The depot will reopen", true, List.of("gone"))),
                List.of(destroyed, bay, warned));
    }

    private static Assertion says(AnnotatedReport report, String part, @Nullable Speaker speaker) {
        return assertion(report, part, speaker, Modality.HAPPENED);
    }

    private static Assertion denies(AnnotatedReport report, String part) {
        Speaker operator = new Speaker("the operator", null, false, null);
        return assertion(report, part, operator, new Modality(Polarity.DENIES, Certainty.CERTAIN, false));
    }

    private static Assertion assertion(
            AnnotatedReport report, String part, @Nullable Speaker speaker, Modality modality) {
        Span span = present(report.text(), part).get(0);
        return new Assertion(
                report.id(), span, span.of(report.text()), null, speaker, Chain.DIRECT, modality, "2025-03-03");
    }
}
