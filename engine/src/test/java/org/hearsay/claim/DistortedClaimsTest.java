package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Check;
import org.hearsay.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims that are bent in one place each must never come out as supported. */
class DistortedClaimsTest {

    private static Check check(Draft claim) {
        List<AnnotatedReport> reports = List.of(
                Draft.of("a", "The Dell Post", 3)
                        .own("A tram ran into the Marl gate in Sedge on Monday.")
                        .says("Jona Harke", "mayor of Sedge", "nobody was killed")
                        .says("Pia Wend", "police chief", "nine passengers were injured and taken to hospital")
                        .says("Lea Orm", "driver", "the brakes of the tram had not been tested")
                        .report(),
                Draft.of("b", "Marsh Radio", 4)
                        .own("A tram hit the Marl gate in Sedge and nine people were hurt.")
                        .says("Rolf Tamm", "minister", "Denna sold the tram works to Varo")
                        .says("Una Rask", "judge", "the court released the former director Gil Sarn")
                        .says("Tor Belk", "clerk", "the reopening of the Marl line was called off")
                        .report(),
                Draft.of("c", "The Lock Gazette", 4)
                        .says("Ida Voss", "engineer", "the Marl council closed the depot in Sedge on 2 March")
                        .at("2 March", "2031-03-02")
                        .says("Ott Lum", "envoy", "Orvik rejected the canal treaty")
                        .report());
        ClaimChecker.Told told =
                new ClaimChecker.Told(new AccountWriter().account(Draft.story(reports), reports, List.of()), reports);
        return new ClaimChecker(Draft.judge()).check(claim.report(), List.of(told));
    }

    private static Check check(String claim) {
        return check(Draft.of("claim", "asker", 30).own(claim));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Varo sold the tram works to Denna.",
                "Denna bought the tram works from Varo.",
                "The court detained the former director Gil Sarn.",
                "The court did not release the former director Gil Sarn.",
                "The court released the former director Ott Lum.",
                "The brakes of the tram had been tested.",
                "Four people were killed when a tram hit the Marl gate in Sedge.",
                "Twelve people were hurt when a tram hit the Marl gate in Sedge.",
                "Nine people were killed when a tram hit the Marl gate in Sedge.",
                "Nine people were hurt when a tram hit the Corda gate in Lund.",
                "The Marl line was reopened.",
                "The Marl council closed the depot in Lund on 2 March.",
                "The Marl council opened the depot in Sedge on 2 March.",
                "Orvik accepted the canal treaty.",
                "Orvik did not reject the canal treaty.",
                "Sorn rejected the canal treaty.",
            })
    void isNotSupported(String claim) {
        Check check = check(claim);

        assertThat(check.verdict()).as(claim).isIn(Verdict.CONTRADICTED, Verdict.NOT_FOUND);
    }

    @Test
    void anotherDayIsNotSupported() {
        Check check = check(Draft.of("claim", "asker", 30)
                .own("The Marl council closed the depot in Sedge on 9 March.")
                .at("9 March", "2031-03-09"));

        assertThat(check.verdict()).isIn(Verdict.CONTRADICTED, Verdict.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Denna sold the tram works to Varo.",
                "The court released the former director Gil Sarn.",
                "Nine people were injured when a tram hit the Marl gate in Sedge.",
                "Orvik rejected the canal treaty.",
            })
    void whatIsNotBentIsSupported(String claim) {
        assertThat(check(claim).verdict()).as(claim).isIn(Verdict.SINGLE_ORIGIN, Verdict.CORROBORATED);
    }

    @Test
    void thatNobodyWasKilledContradictsAnyNumberOfDead() {
        assertThat(check("Four people were killed when a tram ran into the Marl gate in Sedge.")
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }
}
