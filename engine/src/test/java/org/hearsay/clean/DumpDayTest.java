package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.Form;
import org.hearsay.model.Grounded;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.Publication;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class DumpDayTest {

    private static final String TEXT = """
            A ferry with 240 people on board ran aground near Port Selm on Tuesday night, the coast guard said, and was
            pulled free at dawn by two tugs.

            All of them are safe, said Ada Quill, who speaks for the coast guard, and nobody had to be taken to hospital.

            The harbour master wants to know why the pilot had left the bridge, and has asked the owner of the ferry for
            the log of the voyage.
            """;

    @Test
    void believesADayByTheTextBeforeALaterOneOverTheMenu() {
        assertThat(day("Friday, March 21, 2031\n\nHome\n\nFerry runs aground\n\nIda Morrow - March 4, 2031\n\n" + TEXT))
                .isEqualTo(LocalDate.of(2031, 3, 4));
    }

    @Test
    void believesADayAtTheTopThatIsCalledTheDate() {
        assertThat(day("date 2031-03-05 WORLD\n\nFerry runs aground\n\nMarch 4, 2031\n\n" + TEXT))
                .isEqualTo(LocalDate.of(2031, 3, 5));
    }

    @Test
    void believesTheDayThatIsCalledThatOfPublication() {
        assertThat(day("Ferry runs aground\n\nPublished: 4 March 2031, 9:30\n\nTides of 2 March 2031\n\n" + TEXT))
                .isEqualTo(LocalDate.of(2031, 3, 4));
    }

    @Test
    void readsADayThatSomethingWasGluedTo() {
        assertThat(day("Ferry runs aground\n\nMarch 4, 203101747\n\n" + TEXT)).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(day("Ferry runs aground\n\n04.03.20314. March 2031\n\n" + TEXT))
                .isEqualTo(LocalDate.of(2031, 3, 4));
    }

    @Test
    void takesTheDayUnderTheTextWhereThereIsNoOther() {
        assertThat(day("Ferry runs aground\n\n" + TEXT + "\n4 March 2031\n")).isEqualTo(LocalDate.of(2031, 3, 4));
    }

    @Test
    void readsSlashesByTheZoneBesideThem() {
        assertThat(day("Ferry runs aground\n\nPublished: 03/04/2031 5:12 PM EST\n\n" + TEXT))
                .isEqualTo(LocalDate.of(2031, 3, 4));
    }

    private static LocalDate day(String dump) {
        Outcome<Report> outcome = new ReportCleaner()
                .clean(new RawReport("x", Form.PLAIN_TEXT, dump.getBytes(StandardCharsets.UTF_8), Known.NOTHING));
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        Report report = ((Outcome.Kept<Report>) outcome).value();
        return Optional.ofNullable(report.imprint().published())
                .map(Grounded::value)
                .map(Publication::day)
                .orElseThrow();
    }
}
