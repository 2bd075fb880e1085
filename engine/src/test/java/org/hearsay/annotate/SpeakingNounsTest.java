package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakingNounsTest {

    private static final SpeakingNouns NOUNS = new SpeakingNouns();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officials",
                "joggers",
                "witnesses",
                "policemen",
                "women",
                "spokespeople",
                "people",
                "police",
                "press"
            })
    void tellsSeveralByTheirForm(String form) {
        assertThat(NOUNS.isMany(form)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"official", "jogger", "witness", "boss", "policeman", "woman", "princess", "campus", "radio"})
    void takesNoSingularForSeveral(String form) {
        assertThat(NOUNS.isMany(form)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "officials, official",
        "witnesses, witness",
        "secretaries, secretary",
        "policemen, policeman",
        "people, person",
        "princes, prince",
        "princess, princess",
        "boss, boss",
        "official, official"
    })
    void knowsTheWordForOne(String form, String one) {
        assertThat(NOUNS.one(form)).isEqualTo(one);
    }
}
