package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Claim;
import org.junit.jupiter.api.Test;

class ClaimOrderTest {

    private static final String GULLS = "Gulls sat on the quiet quay all morning";
    private static final String CLOSED = "the Callow bridge was closed after cracks were found in two pillars";
    private static final String FERRY = "a ferry replaces the Callow bridge until the pillars are mended";
    private static final String MASONS = "masons from Dell will mend the cracks in the pillars";

    private static List<String> told(Draft... drafts) {
        List<AnnotatedReport> reports = Stream.of(drafts).map(Draft::report).toList();
        return new AccountWriter()
                .account(Draft.story(reports), reports, List.of()).claims().stream()
                        .map(Claim::text)
                        .map(text -> text.replaceAll("\\W+$", ""))
                        .toList();
    }

    private static Draft post() {
        return Draft.of("a", "The Dell Post", 3);
    }

    @Test
    void whatMostReportsSpeakOfComesFirst() {
        assertThat(told(
                        post().says("Jona Harke", "mayor", MASONS)
                                .says("Jona Harke", "mayor", FERRY)
                                .says("Pia Wend", "clerk", GULLS),
                        Draft.of("b", "Marsh Radio", 3).says("Pia Wend", "clerk", GULLS)))
                .first()
                .isEqualTo(GULLS);
    }

    @Test
    void whatSomebodyIsQuotedForComesBeforeWhatAnOutletSaysItself() {
        assertThat(told(post().own("The Callow bridge was closed after cracks were found in two pillars.")
                        .own("A ferry replaces the Callow bridge until the pillars are mended.")
                        .says("Pia Wend", "clerk", GULLS)))
                .first()
                .isEqualTo(GULLS);
    }

    @Test
    void whatSharesNothingWithTheOtherClaimsComesLast() {
        assertThat(told(post().says("Pia Wend", "clerk", GULLS)
                        .says("Jona Harke", "mayor", CLOSED)
                        .says("Jona Harke", "mayor", FERRY)
                        .says("Jona Harke", "mayor", MASONS)))
                .hasSize(4)
                .last()
                .isEqualTo(GULLS);
    }

    @Test
    void ofWhatIsEqualThatWhichWasSaidFirstComesFirst() {
        String baker = "a baker sold every loaf before noon";
        assertThat(told(
                        post().says("Pia Wend", "clerk", GULLS),
                        Draft.of("b", "Marsh Radio", 4).says("Jona Harke", "mayor", baker)))
                .hasSize(2)
                .first()
                .isEqualTo(GULLS);
        assertThat(told(
                        Draft.of("b", "Marsh Radio", 2).says("Jona Harke", "mayor", baker),
                        post().says("Pia Wend", "clerk", GULLS)))
                .last()
                .isEqualTo(GULLS);
    }
}
