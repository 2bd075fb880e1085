package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonLdTest {

    @Test
    void followsAReferenceToAName() {
        JsonLd page = of("[{\"@type\":\"NewsArticle\",\"author\":[{\"@id\":\"#ida\"},{\"name\":\"Karl Venn\"}]},"
                + "{\"@type\":\"Person\",\"@id\":\"#ida\",\"name\":\"Ida Morrow\"}]");
        assertThat(page.names("author")).containsExactly("Ida Morrow", "Karl Venn");
    }

    @Test
    void isQuickOnACrowdOfReferences() {
        String references = IntStream.range(0, 100_000)
                .mapToObj(i -> "{\"@id\":\"#none" + i + "\"}")
                .collect(Collectors.joining(","));
        String things = IntStream.range(0, 100_000)
                .mapToObj(i -> "{\"@id\":\"#" + i + "\",\"name\":\"Ida Morrow\"}")
                .collect(Collectors.joining(","));
        JsonLd page = of("[{\"@type\":\"NewsArticle\",\"author\":[" + references + "]}," + things + "]");
        assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(page.names("author")).isEmpty());
    }

    @Test
    void isQuickOnThingsThatReferToOneAnother() {
        String all = IntStream.range(0, 100)
                .mapToObj(i -> "{\"@id\":\"#" + i + "\"}")
                .collect(Collectors.joining(","));
        String things = IntStream.range(0, 100)
                .mapToObj(i -> "{\"@id\":\"#" + i + "\",\"name\":[" + all + "]}")
                .collect(Collectors.joining(","));
        JsonLd page = of("[{\"@type\":\"NewsArticle\",\"author\":[" + all + "]}," + things + "]");
        assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(page.names("author")).isEmpty());
    }

    @Test
    void takesNoCrowdForAuthors() {
        String crowd = IntStream.range(0, 1_000)
                .mapToObj(i -> "\"Ida Morrow " + i + "\"")
                .collect(Collectors.joining(","));
        assertThat(of("{\"@type\":\"NewsArticle\",\"author\":[" + crowd + "]}").names("author"))
                .hasSize(50);
    }

    private static JsonLd of(String json) {
        return new JsonLd(ParsedPage.of("<script type=application/ld+json>" + json + "</script>", "")
                .scripts());
    }
}
