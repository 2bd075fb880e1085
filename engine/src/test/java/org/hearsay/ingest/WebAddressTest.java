package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "HTTP://Pier.Example, http://pier.example/",
        "https://pier.example:443/a, https://pier.example/a",
        "http://pier.example:8080?q=1#x, http://pier.example:8080/?q=1",
        "https://pier.example/a b|c, https://pier.example/a%20b%7Cc",
        "https://öresk.example/ü, https://xn--resk-4qa.example/%C3%BC",
        "http://[::1]:81/a, http://[::1]:81/a",
        "http://under_score.example/, http://under_score.example/",
        "https://pier.example/a%20b, https://pier.example/a%20b",
        "https://pier.example/a[1]?b[]=c, https://pier.example/a%5B1%5D?b[]=c",
        "https://pier.example/100%/50%25?rise=7%&fall=1%2, https://pier.example/100%25/50%25?rise=7%25&fall=1%252",
        "http://[::1]/[1], http://[::1]/%5B1%5D",
    })
    void makesAddressesFitForSending(String text, String fit) throws Exception {
        assertThat(WebAddress.parse(text).toString()).isEqualTo(fit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://pier.example/",
                "file:///etc",
                "http:///a",
                "http://user@pier.example/",
                "http://pier.example:99999/",
                "http://:80/",
                "javascript:alert(1)",
                "http:pier",
                "http://pier.example:x/",
                "//pier.example",
                ""
            })
    void refusesTheRest(String text) {
        assertThatThrownBy(() -> WebAddress.parse(text)).isInstanceOf(Refused.class);
    }

    @Test
    void neverLetsALineBreakThrough() throws Exception {
        assertThat(WebAddress.parse("http://pier.example/a\r\nX: y").path()).isEqualTo("/a%0D%0AX:%20y");
    }

    @Test
    void resolvesReferences() throws Exception {
        WebAddress base = WebAddress.parse("https://pier.example/a/b?c");
        assertThat(base.resolve("../d").toString()).isEqualTo("https://pier.example/d");
        assertThat(base.resolve("?ok=1").toString()).isEqualTo("https://pier.example/a/b?ok=1");
        assertThat(base.resolve("").toString()).isEqualTo("https://pier.example/a/b?c");
        assertThat(base.resolve("#top").toString()).isEqualTo("https://pier.example/a/b?c");
        assertThat(base.resolve("d[1]%").toString()).isEqualTo("https://pier.example/a/d%5B1%5D%25");
        assertThat(base.resolve("//quay.example/x y").toString()).isEqualTo("https://quay.example/x%20y");
    }
}
