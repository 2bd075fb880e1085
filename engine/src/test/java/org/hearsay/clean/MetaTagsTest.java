package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetaTagsTest {

    @Test
    void joinsTheAuthorsEachOnceAndKeepsTheFirstOfAllElse() {
        MetaTags meta = tags("<meta name=author content='Ida Morrow'><meta name=author content='Karl Venn'>"
                + "<meta name=author content='Ida Morrow'><meta name=description content='One'>"
                + "<meta name=description content='Two'>");
        assertThat(meta.text("author")).contains("Ida Morrow; Karl Venn");
        assertThat(meta.text("description")).contains("One");
    }

    @Test
    void isQuickOnACrowdOfAuthors() {
        String crowd = IntStream.range(0, 200_000)
                .mapToObj(i -> "<meta name=author content='Ida Morrow " + i + "'>")
                .collect(Collectors.joining());
        ParsedPage page = ParsedPage.of(crowd, "");
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(new MetaTags(page.metas()).text("author").orElseThrow())
                        .startsWith("Ida Morrow 0; Ida Morrow 1;")
                        .hasSizeLessThan(1_000));
    }

    private static MetaTags tags(String head) {
        return new MetaTags(ParsedPage.of(head, "").metas());
    }
}
