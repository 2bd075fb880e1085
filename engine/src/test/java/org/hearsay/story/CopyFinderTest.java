package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.model.Publication;
import org.hearsay.model.Step;
import org.junit.jupiter.api.Test;

class CopyFinderTest {

    private final CopyFinder finder = new CopyFinder();

    private List<Copy> copies(AnnotatedReport before, AnnotatedReport arrived) {
        CopyMemory memory = finder.step(CopyMemory.empty(), before).state();
        return finder.step(memory, arrived).events();
    }

    private Copy copy(Reports before, Reports arrived) {
        List<Copy> copies = copies(before.annotated(), arrived.annotated());
        assertThat(copies).hasSize(1);
        return copies.get(0);
    }

    @Test
    void findsAWholeReprint() {
        Copy copy = copy(
                Reports.of("a", Reports.FERRY).on("2024-03-04"),
                Reports.of("b", Reports.FERRY).by("Kelso Echo").on("2024-03-05"));
        assertThat(copy.kind()).isEqualTo(Copy.Kind.REPRINT);
        assertThat(copy.report()).isEqualTo("b");
        assertThat(copy.of()).isEqualTo("a");
        assertThat(copy.share()).isEqualTo(1);
        assertThat(copy.because()).isEqualTo("100 % of its words stand in The Harbour Post; published 1 day later");
    }

    @Test
    void findsACutReprint() {
        String cut = Reports.FERRY.substring(0, Reports.FERRY.indexOf("\n\nIt was"));
        Copy copy = copy(
                Reports.of("a", Reports.FERRY).on("2024-03-04"),
                Reports.of("b", cut.substring(0, cut.indexOf("\n\n"))).on("2024-03-05"));
        assertThat(copy.kind()).isEqualTo(Copy.Kind.CUT);
    }

    @Test
    void findsTextPaddedWithMore() {
        Copy copy = copy(
                Reports.of("a", Reports.FERRY).on("2024-03-04"),
                Reports.of("b", Reports.STRIKE + "\n\n" + Reports.FERRY).on("2024-03-05"));
        assertThat(copy.kind()).isEqualTo(Copy.Kind.PADDED);
        assertThat(copy.share()).isBetween(0.4, 0.7);
    }

    @Test
    void findsABlockInATextOfItsOwn() {
        String[] paragraphs = Reports.FERRY.split("\n\n");
        Copy copy = copy(
                Reports.of("a", Reports.FERRY).on("2024-03-04"),
                Reports.of("b", Reports.STRIKE + "\n\n" + paragraphs[1]).on("2024-03-05"));
        assertThat(copy.kind()).isEqualTo(Copy.Kind.BLOCK);
    }

    @Test
    void findsLightlyRewordedSentences() {
        String reworded = "Early on Monday the ferry Aurelia ran aground on a sandbank just outside Port Maren, and all"
                + " of its 214 passengers were taken off safely in lifeboats, it was reported. Two cutters and one"
                + " helicopter were sent by the coast guard after the master had reported that the steering gear failed"
                + " in heavy fog.\n\nAccording to local radio, harbour master Lena Brandt said nobody was seriously hurt"
                + " but eleven people had been treated for cold.\n\nDivers are going to examine the hull before tugs try"
                + " to pull the vessel free. In this narrow channel it was the third grounding since the buoys were"
                + " moved two years ago, and for long pilots have asked for a second radar station.";
        Copy copy = copy(
                Reports.of("a", Reports.FERRY).on("2024-03-04"),
                Reports.of("b", reworded).on("2024-03-05"));
        assertThat(copy.kind()).isEqualTo(Copy.Kind.REWRITE);
        assertThat(copy.shared()).hasSizeGreaterThan(2);
    }

    @Test
    void pointsAtTheSameWordsInBoth() {
        String there = Reports.STRIKE + "\n\n" + Reports.FERRY;
        Copy copy = copy(
                Reports.of("a", Reports.FERRY).on("2024-03-04"),
                Reports.of("b", there).on("2024-03-05"));
        assertThat(copy.shared()).isNotEmpty();
        assertThat(copy.shared())
                .allSatisfy(shared -> assertThat(shared.here().of(there))
                        .isEqualTo(shared.there().of(Reports.FERRY)));
    }

    @Test
    void takesOneSpeechQuotedTwiceForNoCopy() {
        String speech = "“We have searched the channel from the lighthouse to the northern shore and found neither oil"
                + " nor wreckage, and I can promise every family on the island that the boats will sail again before the"
                + " end of this month, whatever the owners may say to the newspapers.”";
        List<Copy> copies = copies(
                Reports.of(
                                "a",
                                "Brandt faced angry islanders in the town hall. " + speech
                                        + " Few believed her, and the"
                                        + " meeting ended with shouts for a new pier and lower fares.")
                        .annotated(),
                Reports.of(
                                "b",
                                "The harbour master made a promise on Wednesday evening. " + speech + " The owners did"
                                        + " not answer questions about a date for the repairs.")
                        .annotated());
        assertThat(copies).isEmpty();
    }

    @Test
    void takesTwoReportsOfOneEventForNoCopy() {
        String own = "A passenger ship got stuck in fog near Port Maren before dawn. More than two hundred travellers"
                + " reached the shore unharmed, according to the harbour office, and the Aurelia is still lying on the"
                + " sand. Engineers blame a broken rudder.";
        assertThat(copies(
                        Reports.of("a", Reports.FERRY).annotated(),
                        Reports.of("b", own).annotated()))
                .isEmpty();
    }

    @Test
    void callsTheEarlierArrivalACopyWhenItWasPublishedLater() {
        Copy copy = copy(
                Reports.of("late", Reports.FERRY).by("Kelso Echo").on("2024-03-06"),
                Reports.of("early", Reports.FERRY + "\n\n" + Reports.STRIKE).on("2024-03-04"));
        assertThat(copy.report()).isEqualTo("late");
        assertThat(copy.of()).isEqualTo("early");
        assertThat(copy.share()).isEqualTo(1);
        assertThat(copy.kind()).isEqualTo(Copy.Kind.CUT);
    }

    @Test
    void comparesMomentsWhereBothAreKnown() {
        LocalDate day = LocalDate.parse("2024-03-04");
        Copy copy = copy(
                Reports.of("a", Reports.FERRY).at(new Publication(day, Instant.parse("2024-03-04T12:00:00Z"))),
                Reports.of("b", Reports.FERRY).at(new Publication(day, Instant.parse("2024-03-04T09:00:00Z"))));
        assertThat(copy.report()).isEqualTo("a");
        assertThat(copy.because()).contains("published 3 hours later");
    }

    @Test
    void goesByTheCreditWhereTheDayIsTheSame() {
        Copy copy = copy(
                Reports.of("a", Reports.FERRY)
                        .by("Kelso Echo")
                        .crediting("Northwire")
                        .on("2024-03-04"),
                Reports.of("b", Reports.FERRY).by("Northwire").on("2024-03-04"));
        assertThat(copy.report()).isEqualTo("a");
        assertThat(copy.because()).endsWith("credits Northwire");
    }

    @Test
    void knowsAnAgencyByItsInitials() {
        Copy credited = copy(
                Reports.of("a", Reports.FERRY).by("Kelso Echo").crediting("NWS and agencies"),
                Reports.of("b", Reports.FERRY).by("North Wire Service"));
        assertThat(credited.report()).isEqualTo("a");
        Copy datelined = copy(
                Reports.of("a", "PORT MAREN (NWS) - " + Reports.FERRY).by("Kelso Echo"),
                Reports.of("b", Reports.FERRY).by("North Wire Service"));
        assertThat(datelined.report()).isEqualTo("a");
    }

    @Test
    void goesByTheDatelineWhereNothingIsCredited() {
        Copy copy = copy(
                Reports.of("a", "PORT MAREN (Northwire) — " + Reports.FERRY).by("Kelso Echo"),
                Reports.of("b", Reports.FERRY).by("Northwire"));
        assertThat(copy.report()).isEqualTo("a");
        assertThat(copy.because()).endsWith("its dateline names Northwire");
    }

    @Test
    void takesAnAgencyForTheSourceOfOthers() {
        Copy copy = copy(
                Reports.of("a", Reports.FERRY).by("Kelso Echo"),
                Reports.of("b", Reports.FERRY).byAgency("Northwire"));
        assertThat(copy.of()).isEqualTo("b");
    }

    @Test
    void takesTheContainedTextForTheCopyWhereNothingElseTells() {
        Copy copy = copy(
                Reports.of("a", Reports.FERRY.substring(0, Reports.FERRY.indexOf("\n\n"))),
                Reports.of("b", Reports.FERRY));
        assertThat(copy.report()).isEqualTo("a");
        assertThat(copy.because()).endsWith("has no more than a part of the other's text");
    }

    @Test
    void bringsNothingAboutForAReportThatCameBefore() {
        AnnotatedReport report = Reports.of("a", Reports.FERRY).annotated();
        assertThat(copies(report, report)).isEmpty();
    }

    @Test
    void namesEveryEarlierReportThatSharesTheText() {
        CopyMemory memory = CopyMemory.empty();
        Step<CopyMemory, Copy> step = new Step<>(memory, List.of());
        for (String id : List.of("a", "b", "c", "d")) {
            step = finder.step(
                    step.state(),
                    Reports.of(id, Reports.FERRY).by("Outlet " + id).annotated());
        }
        assertThat(step.events()).extracting(Copy::of).containsExactly("a", "b", "c");
    }

    @Test
    void findsTheTextThatHundredsHavePrinted() {
        CopyMemory memory = CopyMemory.empty();
        Step<CopyMemory, Copy> step = new Step<>(memory, List.of());
        for (int i = 0; i < 200; i++) {
            step = finder.step(step.state(), Reports.of("r" + i, Reports.FERRY).annotated());
        }
        assertThat(step.events()).isNotEmpty().hasSizeLessThan(50);
    }

    @Test
    void bearsTextWithoutWords() {
        assertThat(copies(
                        Reports.of("a", "!!! ---").annotated(),
                        Reports.of("b", "!!! ---").annotated()))
                .isEmpty();
    }
}
