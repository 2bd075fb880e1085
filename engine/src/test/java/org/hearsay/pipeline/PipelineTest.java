package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.index.LuceneIndex;
import org.hearsay.model.Account;
import org.hearsay.model.Form;
import org.hearsay.model.HandEdit;
import org.hearsay.model.Known;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.model.Story;
import org.hearsay.store.Archive;
import org.hearsay.store.MemoryArchive;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private static final String WIRE = """
            Divers found the wreck of the tug Marlotte in the bay of Corrin on Monday, the coastguard said.

            "She lies upright in forty metres of water," said Ilse Varga, who leads the search. The tug sank in a storm \
            in March with six people on board, and the cause has never been found.

            The owners, a family firm from Dellin, have offered to pay for lifting her. The harbour council will vote on \
            the offer next week, its chairman Peder Holt said.
            """;

    private final Archive archive = new MemoryArchive();
    private final LuceneIndex index = LuceneIndex.inMemory();
    private final Stages stages = Stages.standard();
    private final Clock clock = Clock.fixed(Instant.parse("2024-05-20T08:00:00Z"), ZoneOffset.UTC);

    private Summary add(Outcome<RawReport> first, List<Outcome<RawReport>> more) {
        return new Pipeline(archive, index, stages, new RunSettings(2, 2), clock)
                .add(Stream.concat(Stream.of(first), more.stream()), Progress.NONE);
    }

    private static Outcome<RawReport> report(String id, String outlet, String day, String text) {
        Known known = new Known(id, null, outlet, day, "Wreck of the tug Marlotte found", List.of(), List.of(), null);
        return new Outcome.Kept<>(
                new RawReport(id + ".jsonl", Form.CLEAN_TEXT, text.getBytes(StandardCharsets.UTF_8), known));
    }

    private static Outcome<RawReport> undated(String id) {
        Known known = new Known(id, null, "Corrin Echo", null, "Note", List.of(), List.of(), null);
        byte[] text = "A note of no date about a harbour.".getBytes(StandardCharsets.UTF_8);
        return new Outcome.Kept<>(new RawReport(id + ".txt", Form.CLEAN_TEXT, text, known));
    }

    @Test
    void makesOneStoryOfAReportAndItsReprintAndNamesTheCopy() {
        Summary summary = add(
                report("wire", "Dellin Wire", "2024-05-14", WIRE),
                List.of(report("echo", "Corrin Echo", "2024-05-15", WIRE)));

        assertThat(summary.kept()).isEqualTo(2);
        assertThat(summary.copies()).singleElement().satisfies(copy -> {
            assertThat(copy.report()).isEqualTo("echo");
            assertThat(copy.of()).isEqualTo("wire");
        });
        assertThat(archive.stories().all())
                .singleElement()
                .satisfies(story -> assertThat(story.reports()).containsExactly("wire", "echo"));
    }

    @Test
    void keepsTheRestWhenOneReportIsDroppedAndAnotherFailed() {
        Summary summary = add(
                undated("no-day"),
                List.of(
                        new Outcome.Failed<>("broken.jsonl:7", "ingest", "expected JSON, found the end of the line"),
                        report("wire", "Dellin Wire", "2024-05-14", WIRE)));

        assertThat(summary.kept()).isEqualTo(1);
        assertThat(summary.lost()).extracting(LedgerEntry::location).containsExactly("no-day.txt", "broken.jsonl:7");
        assertThat(archive.ledger().entries())
                .extracting(LedgerEntry::fate)
                .containsExactlyInAnyOrder(LedgerEntry.Fate.DROPPED, LedgerEntry.Fate.FAILED, LedgerEntry.Fate.KEPT);
    }

    @Test
    void readsTheSummaryWhereThePageThatItLinksToIsNoReport() {
        byte[] wall =
                "<html><body><div><h1>Your choice</h1><p>We and 412 companies would like to keep notes on your device.</p><button>Agree</button><button>Refuse</button></div></body></html>"
                        .getBytes(StandardCharsets.UTF_8);
        RawReport summary = ((Outcome.Kept<RawReport>) report("wire", "Dellin Wire", "2024-05-14", WIRE)).value();
        RawReport page = new RawReport("feed.xml#wreck", Form.HTML, wall, Known.NOTHING).withSubstitute(summary);

        Summary done = add(new Outcome.Kept<>(page), List.of());

        assertThat(done.kept()).isEqualTo(1);
        assertThat(done.lost()).singleElement().satisfies(row -> {
            assertThat(row.location()).isEqualTo("feed.xml#wreck");
            assertThat(row.reason()).startsWith("consent wall");
        });
        assertThat(archive.reports().raw("wire").orElseThrow()).isEqualTo(summary);
    }

    @Test
    void leavesTheSummaryWhereThePageIsAReport() {
        RawReport page = ((Outcome.Kept<RawReport>) report("wire", "Dellin Wire", "2024-05-14", WIRE)).value();
        RawReport summary =
                ((Outcome.Kept<RawReport>) report("short", "Dellin Wire", "2024-05-14", "A wreck was found.")).value();

        assertThat(add(new Outcome.Kept<>(page.withSubstitute(summary)), List.of())
                        .kept())
                .isEqualTo(1);
        assertThat(archive.reports().find("short")).isEmpty();
    }

    @Test
    void changesNothingWhenTheSameIsAddedAgain() {
        add(report("wire", "Dellin Wire", "2024-05-14", WIRE), List.of(undated("no-day")));
        List<LedgerEntry> ledger = archive.ledger().entries();
        List<Story> stories = archive.stories().all();

        Summary again = add(report("wire", "Dellin Wire", "2024-05-14", WIRE), List.of(undated("no-day")));

        assertThat(again.kept()).isZero();
        assertThat(again.known()).isEqualTo(1);
        assertThat(archive.ledger().entries()).isEqualTo(ledger);
        assertThat(archive.stories().all()).isEqualTo(stories);
    }

    @Test
    void goesOnWithTheStoriesOfAnEarlierRun() {
        add(report("wire", "Dellin Wire", "2024-05-14", WIRE), List.of());
        String before = archive.stories().all().get(0).id();

        add(report("echo", "Corrin Echo", "2024-05-15", WIRE), List.of());

        assertThat(archive.stories().all()).singleElement().satisfies(story -> {
            assertThat(story.id()).isEqualTo(before);
            assertThat(story.reports()).containsExactly("wire", "echo");
        });
    }

    @Test
    void whatWasMovedByHandStaysMovedInALaterRun() {
        add(
                report("wire", "Dellin Wire", "2024-05-14", WIRE),
                List.of(report("echo", "Corrin Echo", "2024-05-15", WIRE)));

        new Pipeline(archive, index, stages, new RunSettings(2, 2), clock).move("echo", null);
        add(report("post", "Corrin Post", "2024-05-16", WIRE), List.of());

        Story moved = archive.stories().find("s-echo").orElseThrow().story();
        assertThat(moved.reports()).contains("echo").doesNotContain("wire");
        assertThat(moved.history().get(0).because()).isEqualTo("moved by hand on 2024-05-20 from s-wire");
        assertThat(archive.stories().find("s-wire").orElseThrow().story().reports())
                .contains("wire")
                .doesNotContain("echo");
        assertThat(archive.hands().all())
                .extracting(HandEdit::report, HandEdit::after)
                .containsExactly(tuple("echo", "echo"));
    }

    @Test
    void aDecisionOnWhatTheArchiveLacksIsRefused() {
        add(report("wire", "Dellin Wire", "2024-05-14", WIRE), List.of());
        Pipeline pipeline = new Pipeline(archive, index, stages, new RunSettings(2, 2), clock);

        assertThatIllegalArgumentException().isThrownBy(() -> pipeline.move("nobody", null));
        assertThatIllegalArgumentException().isThrownBy(() -> pipeline.merge("s-wire", "s-nobody"));
        assertThat(archive.hands().all()).isEmpty();
    }

    @Test
    void letsTheIndexSayWhatTheArchiveSays() {
        add(
                report("wire", "Dellin Wire", "2024-05-14", WIRE),
                List.of(report("echo", "Corrin Echo", "2024-05-15", WIRE)));
        var followed = index.search("wreck of the tug", 50);

        new Reindexer(archive, index).reindex();

        assertThat(index.search("wreck of the tug", 50))
                .extracting(hit -> hit.entry().id())
                .containsExactlyInAnyOrderElementsOf(
                        followed.stream().map(hit -> hit.entry().id()).toList());
    }

    @Test
    void countsOneVoiceWhereAnOutletReprintsAnother() {
        add(
                report("wire", "Dellin Wire", "2024-05-14", WIRE),
                List.of(report("echo", "Corrin Echo", "2024-05-15", WIRE)));
        Account account =
                archive.stories().find(archive.stories().all().get(0).id()).orElseThrow();
        assertThat(account.claims())
                .isNotEmpty()
                .allSatisfy(
                        claim -> assertThat(claim.origins()).as(claim.text()).hasSize(1));
    }
}
