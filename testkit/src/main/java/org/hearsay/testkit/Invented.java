package org.hearsay.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hearsay.model.Account;
import org.hearsay.model.Actor;
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
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Milestone;
import org.hearsay.model.Modality;
import org.hearsay.model.Name;
import org.hearsay.model.NameType;
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
import org.hearsay.model.Timex;

/** Values about people, places and outlets that do not exist, with every part of the model filled in. */
public final class Invented {

    private static final String TEXT = "Two ferries ran aground off Port Maren on Tuesday, harbour officials said.\n\n"
            + "“Nobody was hurt,” Ilse Quarrow, the harbour master, told the Lantern — “not even the gulls 🐦.”";
    private static final LocalDate DAY = LocalDate.of(2024, 3, 6);

    private Invented() {}

    /** A report about two ferries, annotated in full, under the id {@code id}. */
    public static AnnotatedReport report(String id) {
        Statement said = new Statement(
                "s1",
                List.of(span("harbour officials")),
                List.of(span("said")),
                List.of(span("Two ferries ran aground off Port Maren on Tuesday")),
                StatementKind.INDIRECT,
                new Speaker("harbour officials", null, true, null),
                Chain.DIRECT,
                null,
                null,
                Certainty.CERTAIN);
        Statement told = new Statement(
                "s2",
                List.of(span("Ilse Quarrow, the harbour master")),
                List.of(span("told")),
                List.of(span("“Nobody was hurt,”"), span("“not even the gulls 🐦.”")),
                StatementKind.DIRECT,
                new Speaker("Ilse Quarrow", "the harbour master", false, "a1"),
                new Chain(List.of("The Lantern")),
                "the Lantern",
                DAY.minusDays(1),
                Certainty.UNKNOWN);
        return new AnnotatedReport(
                unread(id),
                "testkit 1",
                List.of(new Span(0, 75), new Span(77, TEXT.length())),
                List.of(
                        new Name(span("Port Maren"), "Port Maren", NameType.PLACE, null),
                        new Name(span("Ilse Quarrow"), "Ilse Quarrow", NameType.PERSON, "a1")),
                List.of(new Actor("a1", "Ilse Quarrow", NameType.PERSON, "the harbour master")),
                List.of(new Timex(span("Tuesday"), "Tuesday", Timex.Type.DATE, "2024-03-05", null, "weekday")),
                List.of(said, told),
                List.of(assertion(id)));
    }

    /** The same report before it was annotated. */
    public static Report unread(String id) {
        Imprint imprint = new Imprint(
                new Grounded<>(new Outlet("The Lantern", false), "from the giver"),
                "https://lantern.example/ferries/" + id,
                new Grounded<>(new Publication(DAY, Instant.parse("2024-03-06T08:15:30.125Z")), "from the giver"),
                List.of("Osric Vane"),
                List.of("Northwire"));
        SourceMap map = new SourceMap(
                "UTF-8",
                List.of(
                        new SourceMap.Piece(new Span(0, 75), new Span(12, 90)),
                        new SourceMap.Piece(new Span(77, TEXT.length()), new Span(100, 100 + TEXT.length() - 77))));
        return new Report(
                id,
                imprint,
                "Ferries aground",
                "en",
                TEXT,
                map,
                List.of(new Removed("Share this page", "a menu"), new Removed("", "an empty paragraph")));
    }

    /** The report as it came: bytes that are no valid text, and what the carrier said. */
    public static RawReport raw(String id) {
        byte[] words = ("<p>" + TEXT + "</p>").repeat(3).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(words, words.length + 2);
        bytes[words.length] = (byte) 0xff;
        Known known = new Known(
                id,
                "https://lantern.example/ferries/" + id,
                "The Lantern",
                "6 March 2024",
                null,
                List.of("Osric Vane"),
                List.of(),
                "UTF-8");
        return new RawReport("ferries.jsonl#" + id, Form.HTML, bytes, known);
    }

    /** A story of these reports, told, with one disputed claim and one of a single origin. */
    public static Account account(String story, String... reports) {
        String first = reports[0];
        Story told = new Story(
                story,
                "Ferries aground off Port Maren",
                List.of(reports),
                List.of(new StoryEvent(StoryEvent.Kind.STARTED, story, first, "the first of its kind")));
        Origin master = new Origin("Ilse Quarrow", Origin.Kind.ON_RECORD, new Chain(List.of("The Lantern")));
        Origin officials = new Origin("harbour officials, to The Lantern", Origin.Kind.ANONYMOUS, Chain.DIRECT);
        Claim disputed = new Claim(
                story + "-c1",
                "Two ferries ran aground",
                State.DISPUTED,
                "officials say two, the harbour master says three",
                List.of(officials, master),
                List.of(new Difference(
                        "ferries",
                        List.of(new Difference.Value("2", List.of(first)), new Difference.Value("3", List.of(first))))),
                List.of(assertion(first)));
        Claim single = new Claim(
                story + "-c2",
                "Nobody was hurt",
                State.SINGLE_ORIGIN,
                "one voice says it",
                List.of(master),
                List.of(),
                List.of(assertion(first)));
        Milestone tuesday = new Milestone("2024-03-05", "Two ferries ran aground", false, List.of(story + "-c1"));
        return new Account(told, List.of(), List.of(tuesday), List.of(disputed, single));
    }

    /** A copy of {@code of} in {@code report}, with this share. */
    public static Copy copy(String report, String of, double share) {
        Copy.Shared shared = new Copy.Shared(new Span(0, 40), new Span(3, 43));
        return new Copy(report, of, share, Copy.Kind.CUT, "the same 40 units, a day later", List.of(shared));
    }

    /** A row of the ledger for something found at {@code location}. */
    public static LedgerEntry dropped(String location) {
        Instant at = Instant.parse("2024-03-07T10:00:00Z");
        return new LedgerEntry(location, null, LedgerEntry.Fate.DROPPED, "clean", "expected text, found none", at);
    }

    private static Assertion assertion(String report) {
        Span span = span("Two ferries ran aground off Port Maren on Tuesday");
        return new Assertion(
                report,
                span,
                span.of(TEXT),
                "s1",
                new Speaker("harbour officials", null, true, null),
                Chain.DIRECT,
                new Modality(Polarity.ASSERTS, Certainty.CERTAIN, false),
                "2024-03-05");
    }

    private static Span span(String part) {
        int begin = TEXT.indexOf(part);
        return new Span(begin, begin + part.length());
    }
}
