package org.hearsay.app.desk;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Asks a desk over a socket, as a browser does. */
final class Visitor {

    private final URI desk;
    private final HttpClient client = HttpClient.newHttpClient();

    Visitor(URI desk) {
        this.desk = desk;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("asking for " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("asking for " + path, e);
        }
    }

    /** The page at {@code path}, which must be there. */
    String page(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError("expected 200 for " + path + ", found " + response.statusCode());
        }
        return response.body();
    }

    /** The first line of the answer to a request with this Host header. */
    String statusForHost(String host) throws IOException {
        try (Socket socket = new Socket(desk.getHost(), desk.getPort())) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }
}
