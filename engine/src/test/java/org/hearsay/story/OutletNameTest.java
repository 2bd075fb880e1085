package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Outlet;
import org.junit.jupiter.api.Test;

class OutletNameTest {

    private static boolean names(String line, String outlet) {
        return new OutletName(new Outlet(outlet, false)).isIn(line);
    }

    @Test
    void findsTheNameWithAndWithoutTheArticle() {
        assertThat(names("the Harbour Post and others", "The Harbour Post")).isTrue();
        assertThat(names("HARBOUR POST", "The Harbour Post")).isTrue();
        assertThat(names("The Harbour Post", "Harbour Post")).isTrue();
    }

    @Test
    void findsTheInitialsOfAName() {
        assertThat(names("PORT MAREN (MNA)", "Maren News Agency")).isTrue();
        assertThat(names("MNK and agencies", "Maren News of Kelso")).isTrue();
        assertThat(names("MNOK", "Maren News of Kelso")).isTrue();
    }

    @Test
    void takesInitialsInCapitalsAlone() {
        assertThat(names("as mna readers know", "Maren News Agency")).isFalse();
        assertThat(names("K reports", "Kelso")).isFalse();
    }

    @Test
    void takesAPartOfALongerNameForAnotherName() {
        assertThat(names("Kelso Evening Star", "Star")).isFalse();
        assertThat(names("Evening Star Weekly", "Evening Star")).isFalse();
    }

    @Test
    void findsNoOutletThatIsNotKnown() {
        assertThat(new OutletName(Outlet.UNKNOWN).isIn("unknown")).isFalse();
    }
}
