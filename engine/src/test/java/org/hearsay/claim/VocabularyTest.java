package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    private static final Vocabulary VOCABULARY = Vocabulary.english();

    @ParameterizedTest
    @CsvSource({
        "arrived, arrives",
        "officers, officer",
        "offices, office",
        "arms, weapons",
        "authorities, authority",
        "ministries, ministry",
        "killed, killing"
    })
    void formsOfOneWordAreOne(String form, String other) {
        assertThat(VOCABULARY.key(form)).isEqualTo(VOCABULARY.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "office, officer",
        "arms, army",
        "news, new",
        "general, generous",
        "authorities, authorised",
        "security, seized"
    })
    void wordsThatShareOnlyAStemAreTwo(String form, String other) {
        assertThat(VOCABULARY.key(form)).isNotEqualTo(VOCABULARY.key(other));
    }
}
