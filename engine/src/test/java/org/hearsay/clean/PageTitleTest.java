package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTitleTest {

    @Test
    void partsTheSiteFromTheTitleAtEitherEnd() {
        assertThat(of("The pier is closed » Old Bay Echo", "<h1>Old Bay Echo</h1><h2>The pier is closed</h2>"))
                .isEqualTo(new PageTitle("The pier is closed", "Old Bay Echo"));
        assertThat(of("Radio Selm 101.7 :: Pier closed", "<h2>Pier closed</h2>"))
                .isEqualTo(new PageTitle("Pier closed", "Radio Selm 101.7"));
    }

    @Test
    void partsNothingThatNoHeadingShows() {
        assertThat(PageTitle.of(ParsedPage.of("<title>Pier - closed</title><h1>Pier - closed</h1>", "")))
                .isEmpty();
    }

    private static PageTitle of(String title, String body) {
        return PageTitle.of(ParsedPage.of("<title>" + title + "</title>" + body, ""))
                .orElseThrow();
    }
}
