package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MannersTest {

    private final HandClock clock = new HandClock();
    private final Web web = new Web(WebReportsTest.settings("127.0.0.0/8"), clock, clock);

    @Test
    void keepsEachHostsPauseByItself() throws Exception {
        try (LocalServer one = new LocalServer();
                LocalServer two = new LocalServer(LocalServer.plain("127.0.0.2"))) {
            ask(one);
            ask(two);
            assertThat(clock.slept()).as("another host is asked at once").isEmpty();
            ask(two);
            ask(one);
            assertThat(clock.slept()).as("and waited for together").containsExactly(Duration.ofSeconds(1));
        }
    }

    @Test
    void letsNoHostThatWantsToBeLeftAloneStopAnother() throws Exception {
        try (LocalServer one = new LocalServer();
                LocalServer two = new LocalServer(LocalServer.plain("127.0.0.2"))) {
            one.on("/p", (request, out) -> LocalServer.send(out, "503 Busy", "Retry-After: 30\r\n", new byte[0]));
            ask(one);
            ask(two);
            assertThat(clock.slept()).isEmpty();
            ask(one);
            assertThat(clock.slept()).containsExactly(Duration.ofSeconds(30));
        }
    }

    private void ask(LocalServer server) throws IOException {
        assertThat(web.get(server.url("/p"), Map.of()).status()).isPositive();
    }
}
