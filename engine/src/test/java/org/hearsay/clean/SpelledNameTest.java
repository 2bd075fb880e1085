package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpelledNameTest {

    @Test
    void spellsALabelAsTheTextDoesInSeveralWords() {
        assertThat(SpelledName.of("oldbayecho", "Write to desk@oldbayecho.example, says the Old Bay Echo."))
                .isEqualTo("Old Bay Echo");
        assertThat(SpelledName.of("oldbayecho", "OLD BAY ECHO")).isEqualTo("Old Bay Echo");
    }

    @Test
    void keepsALabelThatNothingSpells() {
        assertThat(SpelledName.of("oldbayecho", "an old bay echoed, and Old Bay Echoes too"))
                .isEqualTo("oldbayecho");
    }

    @Test
    void spellsALabelLessAGeneralWord() {
        assertThat(SpelledName.of("selmnews", "It was first told by Selm. Write to selm.example or to selmers."))
                .isEqualTo("selmnews");
        assertThat(SpelledName.of("selmnews", "It was first told by Selm, a paper."))
                .isEqualTo("Selm");
    }

    @Test
    void keepsALabelOfHyphensAlone() {
        assertThat(SpelledName.of("------", "a - b")).isEqualTo("------");
    }
}
