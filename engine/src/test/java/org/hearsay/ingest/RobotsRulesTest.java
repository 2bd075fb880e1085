package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RobotsRulesTest {

    private static final String FILE = """
            # for all
            User-agent: *
            Disallow: /private   # nothing to see
            Crawl-delay: 2

            User-Agent: Otherbot
            User-agent: Hearsay
            Allow: /a/open
            Disallow: /a/
            Disallow: /*.pdf$
            Sitemap: https://pier.example/map.xml
            Disallow: /b
            """;

    @Test
    void takesTheGroupsForTheProgramAlone() {
        RobotsRules rules = RobotsRules.parse(FILE, "hearsay");
        assertThat(rules.allows("/private")).isTrue();
        assertThat(rules.allows("/b/1")).isFalse();
        assertThat(rules.delay()).isZero();
    }

    @Test
    void knowsTheProgramByWhateverVersion() {
        String file = "User-agent: Hearsay/0.1 (news)\nDisallow: /\n\nUser-agent: hearsayer\nDisallow: /a\n";
        assertThat(RobotsRules.parse(file, "hearsay").allows("/b")).isFalse();
        assertThat(RobotsRules.parse(file, "hear").allows("/b")).isTrue();
    }

    @Test
    void takesTheGroupForEverybodyElse() {
        RobotsRules rules = RobotsRules.parse(FILE, "nobody");
        assertThat(rules.allows("/private/1")).isFalse();
        assertThat(rules.allows("/a/")).isTrue();
        assertThat(rules.delay()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void letsTheLongestRuleDecide() {
        RobotsRules rules = RobotsRules.parse(FILE, "Hearsay");
        assertThat(rules.allows("/a/1")).isFalse();
        assertThat(rules.allows("/a/open/1")).isTrue();
        assertThat(rules.allows("/x/y.pdf")).isFalse();
        assertThat(rules.allows("/x/y.pdf?z")).isTrue();
    }

    @Test
    void allowsAllWhereNothingIsSaid() {
        assertThat(RobotsRules.parse("", "hearsay").allows("/")).isTrue();
        assertThat(RobotsRules.parse("User-agent: *\nDisallow:\n", "hearsay").allows("/"))
                .isTrue();
        assertThat(RobotsRules.parse("<html>no rules</html>", "hearsay").allows("/"))
                .isTrue();
    }

    @Test
    void isQuickOnHostilePatterns() {
        String stars = "*a".repeat(200) + "$";
        Assertions.assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(RobotsRules.fits(stars, "a".repeat(5_000) + "b"))
                        .isFalse());
    }
}
