package org.hearsay.app.desk;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that ships with the desk. */
final class Resource {

    private Resource() {}

    /** Serves the resource beside this class that is called as {@code path} is. */
    static void serve(Javalin server, String path, String type) {
        byte[] content = read(path.substring(1));
        server.get(path, context -> context.contentType(type).result(content));
    }

    private static byte[] read(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("expected a resource " + name + " beside " + Resource.class.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
