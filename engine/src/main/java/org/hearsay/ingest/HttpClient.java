package org.hearsay.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One GET over one connection.
 *
 * <p>Not the JDK's client: that looks names up itself, so what was checked and what is connected to can be two addresses,
 * and it follows redirects on its own. Here a name is looked up once, each address it gives is checked, and the socket
 * goes to that address and no other. No proxy is used, since a proxy would do the looking up.
 */
final class HttpClient {

    /** Looks a host's name up. */
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private final IngestSettings settings;
    private final AddressGuard guard;
    private final Names names;
    private final SSLSocketFactory tls;

    HttpClient(IngestSettings settings, Names names, SSLSocketFactory tls) {
        this.settings = settings;
        this.guard = new AddressGuard(settings.allowed());
        this.names = names;
        this.tls = tls;
    }

    /** The answer to a GET, with {@code extra} headers. Redirects are not followed. */
    HttpAnswer get(WebAddress address, Map<String, String> extra, Budget budget) throws IOException {
        IOException last = new UnknownHostException("expected a host, found none named '" + address.host() + "'");
        for (InetAddress candidate : lookUp(address.host(), budget)) {
            String refusal = guard.refusal(address.host(), candidate);
            if (refusal != null) {
                last = new Refused(refusal);
                continue;
            }
            try (Socket socket = new Socket(Proxy.NO_PROXY)) {
                return budget.spend(socket, () -> {
                    connect(socket, candidate, address, budget);
                    return exchange(socket, address, extra, budget);
                });
            } catch (NoConnection e) {
                last = e;
            }
        }
        throw last;
    }

    private InetAddress[] lookUp(String host, Budget budget) throws IOException {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        try {
            return budget.await("look-up of " + host, () -> names.addresses(bare));
        } catch (UnknownHostException e) {
            throw new UnknownHostException("expected a host, found none named '" + host + "'");
        }
    }

    private void connect(Socket socket, InetAddress to, WebAddress address, Budget budget) throws IOException {
        int wait = (int) Math.min(settings.connectTimeout().toMillis(), budget.millis());
        try {
            socket.connect(new InetSocketAddress(to, address.port()), wait);
        } catch (IOException e) {
            throw new NoConnection("expected a server at " + address.authority() + ", found: " + Rows.words(e), e);
        }
    }

    private HttpAnswer exchange(Socket plain, WebAddress address, Map<String, String> extra, Budget budget)
            throws IOException {
        plain.setSoTimeout(budget.millis());
        Socket socket = address.scheme().equals("https") ? secured(plain, address) : plain;
        OutputStream out = socket.getOutputStream();
        out.write(request(address, extra).getBytes(StandardCharsets.US_ASCII));
        out.flush();
        BufferedInputStream in = new BufferedInputStream(socket.getInputStream());
        return new HttpReader(in, settings.feedBytes(), settings.expansion()).read(address);
    }

    private Socket secured(Socket plain, WebAddress address) throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, address.host(), address.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private String request(WebAddress address, Map<String, String> extra) {
        StringBuilder request = new StringBuilder("GET " + address.path() + " HTTP/1.1\r\n");
        header(request, "Host", address.authority());
        header(request, "User-Agent", settings.userAgent());
        header(request, "Accept", "text/html,application/xhtml+xml,application/xml,application/feed+json,*/*;q=0.5");
        header(request, "Accept-Encoding", "gzip");
        header(request, "Connection", "close");
        extra.forEach((name, value) -> header(request, name, value));
        return request.append("\r\n").toString();
    }

    private static void header(StringBuilder request, String name, String value) {
        // What a server said of itself comes back in conditional requests; it must not smuggle a line of its own.
        request.append(name).append(": ").append(value.replaceAll("[^ -~]", "")).append("\r\n");
    }

    /** Nobody listens there; the host's next address may do better. */
    private static final class NoConnection extends IOException {
        private static final long serialVersionUID = 1L;

        NoConnection(String message, IOException cause) {
            super(message, cause);
        }
    }
}
