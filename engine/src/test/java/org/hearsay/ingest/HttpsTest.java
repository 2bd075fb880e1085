package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.fates;

import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HttpsTest {

    private static final char[] PASSWORD = "for-tests".toCharArray();

    @TempDir
    Path folder;

    @Test
    void readsFromAServerThatProvesItsNameAndFromNoOther() throws Exception {
        KeyStore keys = keys();
        SSLContext context = context(keys);
        SSLServerSocket socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, LocalServer.address("127.0.0.1"));
        try (LocalServer server = new LocalServer(socket)) {
            server.page("/p", "text/html", "<html><body><p>The ferry ran.</p></body></html>");
            SSLSocketFactory trusting = context.getSocketFactory();
            assertThat(read("https://pier.example:" + server.port() + "/p", trusting))
                    .containsExactly("kept");
            assertThat(read("https://quay.example:" + server.port() + "/p", trusting))
                    .singleElement()
                    .asString()
                    .startsWith("failed: ")
                    .contains("quay.example");
            assertThat(read("https://pier.example:" + server.port() + "/p", (SSLSocketFactory)
                            SSLSocketFactory.getDefault()))
                    .singleElement()
                    .asString()
                    .startsWith("failed: ");
            assertThat(server.asked()).containsExactly("/p");
        }
    }

    private static List<String> read(String url, SSLSocketFactory tls) {
        // A handshake takes its time on a busy machine.
        IngestSettings settings = WebReportsTest.settings(Duration.ofSeconds(20), "127.0.0.1");
        HandClock clock = new HandClock();
        HttpClient http = new HttpClient(settings, host -> new InetAddress[] {InetAddress.getLoopbackAddress()}, tls);
        try (Stream<Outcome<RawReport>> rows = new Ingest(
                        settings, InputStream.nullInputStream(), new Web(settings, http, clock, clock))
                .read(new Input(url, As.AUTO, Known.NOTHING))) {
            return fates(rows.toList());
        }
    }

    private KeyStore keys() throws Exception {
        Path file = folder.resolve("keys.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        int exit = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "pier",
                        "-dname",
                        "CN=pier.example",
                        "-ext",
                        "san=dns:pier.example",
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(exit).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private static SSLContext context(KeyStore keys) throws Exception {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore anchors = KeyStore.getInstance(KeyStore.getDefaultType());
        anchors.load(null, null);
        anchors.setCertificateEntry("pier", keys.getCertificate("pier"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(anchors);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
