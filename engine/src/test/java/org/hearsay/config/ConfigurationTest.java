package org.hearsay.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    public record Fetching(int maxRedirects, Duration timeout, List<String> allowed, boolean polite) {
        public Fetching {
            if (maxRedirects < 0) {
                throw new IllegalArgumentException("expected 0 redirects or more, found " + maxRedirects);
            }
        }
    }

    private static final Fetching DEFAULTS = new Fetching(5, Duration.ofSeconds(10), List.of(), true);

    @TempDir
    Path folder;

    @Test
    void keepsTheDefaultsWhereNothingIsSet() throws IOException {
        Configuration configuration = new Configuration().file(folder.resolve("absent.properties"));
        assertThat(configuration.section("fetch", DEFAULTS)).isEqualTo(DEFAULTS);
        configuration.rejectUnknown();
    }

    @Test
    void letsFlagsWinOverTheEnvironmentAndThatOverTheFile() throws IOException {
        Path file = folder.resolve("hearsay.properties");
        Files.writeString(file, "fetch.max-redirects=1\nfetch.timeout=1m\nfetch.polite=false\n");
        Configuration configuration = new Configuration()
                .file(file)
                .environment(Map.of("HEARSAY_FETCH_MAX_REDIRECTS", "2", "HEARSAY_HOME", "x"), List.of("fetch"))
                .flags(Map.of("fetch.max-redirects", "3", "fetch.allowed", "a.example, b.example"));

        assertThat(configuration.section("fetch", DEFAULTS))
                .isEqualTo(new Fetching(3, Duration.ofMinutes(1), List.of("a.example", "b.example"), false));
        configuration.rejectUnknown();
    }

    @Test
    void refusesAKeyThatNoSectionKnowsAndNamesTheKnownOnes() {
        Configuration configuration = new Configuration().flags(Map.of("fetch.max-redirect", "3"));
        configuration.section("fetch", DEFAULTS);

        assertThatThrownBy(configuration::rejectUnknown)
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining("fetch.max-redirect'")
                .hasMessageContaining("fetch.max-redirects");
    }

    @Test
    void saysWhatWasExpectedOfAValueOfTheWrongType() {
        Configuration number = new Configuration().flags(Map.of("fetch.max-redirects", "many"));
        assertThatThrownBy(() -> number.section("fetch", DEFAULTS))
                .hasMessage("expected a whole number for 'fetch.max-redirects' in --set fetch.max-redirects, "
                        + "found 'many'");
        Configuration refused = new Configuration().flags(Map.of("fetch.max-redirects", "-1"));
        assertThatThrownBy(() -> refused.section("fetch", DEFAULTS))
                .hasMessage("section 'fetch': expected 0 redirects or more, found -1");
    }
}
