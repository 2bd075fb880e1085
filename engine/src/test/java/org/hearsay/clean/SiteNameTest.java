package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteNameTest {

    @Test
    void tellsANameFromAMenuAndFromASentence() {
        assertThat(SiteName.fits("The Old Bay Echo")).isTrue();
        assertThat(SiteName.fits("Home News Sport")).isFalse();
        assertThat(SiteName.fits("The pier is closed.")).isFalse();
    }

    @Test
    void dropsTheFrequencyOfAStationAndTheCapitalsOfAMasthead() {
        assertThat(SiteName.calm("Radio Selm 101.7 FM")).isEqualTo("Radio Selm");
        assertThat(SiteName.calm("ADA'S HARBOUR NEWS")).isEqualTo("Ada's Harbour News");
        assertThat(SiteName.calm("SBC")).isEqualTo("SBC");
    }
}
