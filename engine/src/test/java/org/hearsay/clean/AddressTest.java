package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void spellsALabelAsTheTextDoesInSeveralWords() {
        assertThat(Address.spelled("oldbayecho", "Write to desk@oldbayecho.example, says the Old Bay Echo."))
                .isEqualTo("Old Bay Echo");
        assertThat(Address.spelled("oldbayecho", "OLD BAY ECHO")).isEqualTo("Old Bay Echo");
    }

    @Test
    void keepsALabelThatNothingSpells() {
        assertThat(Address.spelled("oldbayecho", "an old bay echoed, and Old Bay Echoes too"))
                .isEqualTo("oldbayecho");
    }
}
