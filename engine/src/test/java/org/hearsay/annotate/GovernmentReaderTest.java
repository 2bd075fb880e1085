package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.annotate.Reports.annotated;
import static org.hearsay.annotate.Reports.present;

import org.hearsay.model.Actor;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Name;
import org.hearsay.model.NameType;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

/** Capitals and seats that speak are governments; where they do not, they are places. */
class GovernmentReaderTest {

    private static Speaker speaker(AnnotatedReport report, int statement) {
        return present(report.statements().get(statement).speaker());
    }

    private static Actor actor(AnnotatedReport report, Speaker speaker) {
        return report.actors().stream()
                .filter(actor -> actor.id().equals(speaker.actor()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCapitalThatSpeaksIsItsGovernmentAndTheReasonSaysSo() {
        AnnotatedReport report = annotated("Tehran said on Monday that the ferry talks had ended.");

        Speaker speaker = speaker(report, 0);
        assertThat(speaker.name()).isEqualTo("Iran");
        assertThat(speaker.role()).isEqualTo("the government, here called Tehran");
        assertThat(actor(report, speaker).name()).isEqualTo("Iran");
        assertThat(actor(report, speaker).type()).isEqualTo(NameType.ORGANISATION);
    }

    @Test
    void aCapitalThatSpeaksIsTheCountryThatTheReportNames() {
        AnnotatedReport report = annotated(
                "Iran closed the ferry line on Monday. Tehran said that the ferry talks had ended because of it.");

        Name country = report.names().get(0);
        assertThat(country.text()).isEqualTo("Iran");
        assertThat(speaker(report, report.statements().size() - 1).actor()).isEqualTo(country.actor());
    }

    @Test
    void aCapitalWhereSomethingHappensStaysAPlace() {
        AnnotatedReport report = annotated("The minister, Ilse Varga, said in Tehran that the ferry talks had ended.");

        assertThat(speaker(report, 0).name()).isEqualTo("Ilse Varga");
        assertThat(report.actors())
                .filteredOn(actor -> actor.name().equals("Tehran"))
                .extracting(Actor::type)
                .containsExactly(NameType.PLACE);
        assertThat(report.actors()).noneMatch(actor -> actor.name().equals("Iran"));
    }

    @Test
    void aSeatKeepsItsNameAndTellsWhoseItIs() {
        Speaker speaker = speaker(annotated("The Kremlin said that the ferry talks had ended."), 0);

        assertThat(speaker.name()).isEqualTo("Kremlin");
        assertThat(speaker.role()).isEqualTo("seat of government: Russia");
    }

    @Test
    void aMinistryTellsWhoseItIs() {
        Speaker speaker = speaker(annotated("Seoul's unification ministry said that the ferry talks had ended."), 0);

        assertThat(speaker.name()).isEqualTo("Seoul's unification ministry");
        assertThat(speaker.role()).isEqualTo("part of government: South Korea");
    }
}
