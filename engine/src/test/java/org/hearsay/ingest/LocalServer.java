package org.hearsay.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that answers as it is told, byte by byte, however badly. What it was not told of is 404. */
final class LocalServer implements AutoCloseable {

    /** Writes an answer. */
    interface Answer {
        void write(Map<String, String> request, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    LocalServer() {
        this(plain("127.0.0.1"));
    }

    LocalServer(ServerSocket socket) {
        this.socket = socket;
        threads.execute(this::accept);
    }

    static ServerSocket plain(String address) {
        return plain(address, 0);
    }

    static ServerSocket plain(String address, int port) {
        try {
            return new ServerSocket(port, 50, address(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InetAddress address(String literal) throws UnknownHostException {
        return InetAddress.getAllByName(literal)[0];
    }

    String url(String path) {
        return "http://" + socket.getInetAddress().getHostAddress() + ":" + port() + path;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The paths that were asked for, in order, without robots.txt. */
    List<String> asked() {
        return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
    }

    /** All that was asked for. */
    List<String> requests() {
        return List.copyOf(asked);
    }

    LocalServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    LocalServer page(String path, String type, String body) {
        return on(path, (request, out) -> send(out, "200 OK", "Content-Type: " + type + "\r\n", Reading.bytes(body)));
    }

    LocalServer redirect(String path, String to) {
        return on(path, (request, out) -> send(out, "302 Found", "Location: " + to + "\r\n", new byte[0]));
    }

    static void send(OutputStream out, String status, String headers, byte[] body) throws IOException {
        out.write(
                Reading.bytes("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n"));
        out.write(body);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                threads.execute(() -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            String first = in.readLine();
            if (first == null) {
                return;
            }
            String path = first.split(" ")[1];
            asked.add(path);
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                headers.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip());
            }
            OutputStream out = client.getOutputStream();
            answers.getOrDefault(path, (request, to) -> send(to, "404 Not Found", "", new byte[0]))
                    .write(headers, out);
            out.flush();
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt(); // the client went away: what many of these tests want
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
