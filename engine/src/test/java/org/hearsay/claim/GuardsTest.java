package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.NameType;
import org.junit.jupiter.api.Test;

class GuardsTest {

    private static final String SENTENCED =
            "A court in Sedge sentenced the former mayor to four years in prison for taking bribes from a contractor.";
    private static final String PAID = "The contractor Gil Sarn paid for the boats.";

    private static boolean hasPeople(AnnotatedReport report) {
        Voiced voiced = AccountWriter.voices(List.of(report), List.of()).get(0);
        Surroundings around =
                new Surroundings.Finder(report).around(voiced.assertion().span());
        Question question = Question.of(Draft.claim("The contractor Gil Sarn was sentenced to four years in prison."));
        Weights weights = new Weights(List.of(voiced.gist().keys()));
        return Guards.hasPeople(Comparison.of(question, voiced, around, weights), around);
    }

    @Test
    void whoIsNamedOnlyElsewhereMayBeAnother() {
        assertThat(hasPeople(Draft.of("a", "The Dell Post", 3)
                        .own(SENTENCED)
                        .own("The hall was full an hour before.")
                        .own("Rain fell on those who waited outside.")
                        .own(PAID)
                        .named("Gil Sarn", NameType.PERSON)
                        .report()))
                .isFalse();
    }

    @Test
    void whoIsNamedInTheNextSentenceMayBeMeant() {
        assertThat(hasPeople(Draft.of("a", "The Dell Post", 3)
                        .own(SENTENCED)
                        .own(PAID)
                        .named("Gil Sarn", NameType.PERSON)
                        .report()))
                .isTrue();
    }
}
