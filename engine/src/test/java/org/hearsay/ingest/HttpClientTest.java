package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HttpClientTest {

    private final LocalServer server = new LocalServer();

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private int status(String host, String allowed, String... addresses) throws IOException {
        HttpClient.Names names = name -> {
            InetAddress[] all = new InetAddress[addresses.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = LocalServer.address(addresses[i]);
            }
            return all;
        };
        HttpClient client = new HttpClient(
                WebReportsTest.settings(allowed), names, (SSLSocketFactory) SSLSocketFactory.getDefault());
        WebAddress address = WebAddress.parse("http://" + host + ":" + server.port() + "/p");
        return client.get(address, Map.of(), new Budget(Duration.ofSeconds(10))).status();
    }

    @Test
    void connectsToNoneOfAHostsAddressesThatIsPrivate() throws Exception {
        server.page("/p", "text/html", "<p>It ran.</p>");
        // Both answer at this port: only the guard tells them apart.
        try (LocalServer inner = new LocalServer(LocalServer.plain("127.0.0.2", server.port()))) {
            inner.page("/p", "text/html", "<p>A secret.</p>");
            assertThat(status("pier.example", "127.0.0.1", "127.0.0.2", "127.0.0.1"))
                    .isEqualTo(200);
            assertThatThrownBy(() -> status("pier.example", "127.0.0.1", "127.0.0.2", "127.0.0.2"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("127.0.0.2 is not public (loopback)");
            assertThat(inner.requests()).isEmpty();
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void admitsAnAllowedHostWhereverItLeadsAndNoOtherHostThere() throws IOException {
        server.page("/p", "text/html", "<p>It ran.</p>");
        assertThat(status("Desk.Example", "desk.example", "127.0.0.1")).isEqualTo(200);
        assertThatThrownBy(() -> status("pier.example", "desk.example", "127.0.0.1"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("127.0.0.1 is not public (loopback)");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void asksForNoProxyWhichWouldDoTheLookingUp() throws IOException {
        server.page("/p", "text/html", "<p>It ran.</p>");
        Asked asked = new Asked();
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(asked);
        try {
            assertThat(status("pier.example", "127.0.0.1", "127.0.0.1")).isEqualTo(200);
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked.seen).isEmpty();
    }

    /** Notes who asks which proxy to take. */
    private static final class Asked extends ProxySelector {
        private final List<URI> seen = new CopyOnWriteArrayList<>();

        @Override
        public List<Proxy> select(URI uri) {
            seen.add(uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException cause) {
            seen.add(uri);
        }
    }
}
