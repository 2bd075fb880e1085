package org.hearsay.app.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.hearsay.pipeline.Inquiry;

/**
 * The web pages and the HTTP API over an archive, for this machine alone: it listens on 127.0.0.1 and reads only.
 *
 * <p>Thread-safe. Open until it is closed; the inquiry, and what lies under it, stay the caller's to close afterwards.
 */
public final class Desk implements AutoCloseable {

    /** Where the desk is when nobody asks for another port. */
    public static final int USUAL_PORT = 7117;

    private static final String HOST = "127.0.0.1";
    private static final int MAX_PORT = 65_535;
    private static final int THREADS = 24;
    // Held here, because the log manager holds loggers weakly and would forget that they were hushed.
    private static final List<Logger> VENDORS =
            Stream.of("io.javalin", "org.eclipse.jetty").map(Logger::getLogger).toList();

    private final Javalin server;
    private final URI address;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Desk(Javalin server) {
        this.server = server;
        address = URI.create("http://" + HOST + ":" + server.port() + "/");
    }

    /**
     * Opens the desk.
     *
     * @param port where, or 0 for any that is free
     * @throws DeskUnavailable if the port is taken or may not be used
     */
    public static Desk start(Inquiry inquiry, int port) {
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException("expected a port from 0 to " + MAX_PORT + ", found " + port);
        }
        VENDORS.forEach(logger -> logger.setLevel(Level.OFF));
        Javalin server = Javalin.create(Desk::configure);
        Templates templates = new Templates();
        Doorkeeper.guard(server);
        new Faults(templates).answer(server);
        new Pages(inquiry, templates).serve(server);
        new Api(inquiry).serve(server);
        Resource.serve(server, "/desk.css", "text/css; charset=utf-8");
        Resource.serve(server, "/icon.svg", "image/svg+xml");
        return listen(server, port);
    }

    private static void configure(JavalinConfig config) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("desk");
        threads.setDaemon(true);
        config.jetty.threadPool = threads;
        // Reports may bear any id, also one with a slash; no path here leads to a file.
        config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(UriCompliance.RFC3986));
    }

    private static Desk listen(Javalin server, int port) {
        try {
            return new Desk(server.start(HOST, port));
        } catch (JavalinBindException e) {
            server.stop();
            throw new DeskUnavailable(
                    "expected port " + port + " of " + HOST + " to be free, found it taken or forbidden;"
                            + " another --port helps (0 for any)",
                    e);
        }
    }

    /** Where the desk is, such as {@code http://127.0.0.1:7117/}. */
    public URI address() {
        return address;
    }

    /** Waits until the desk is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    /** Stops listening. */
    @Override
    public void close() {
        server.stop();
        closed.countDown();
    }
}
