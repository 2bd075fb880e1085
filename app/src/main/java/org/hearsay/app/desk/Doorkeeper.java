package org.hearsay.app.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who asks for this machine by its own name, and tells browsers to load and run nothing from elsewhere.
 *
 * <p>A page on the web can make a name of its own point at 127.0.0.1 and have the visitor's browser ask there (DNS
 * rebinding). Such a request bears the page's name in its Host header.
 */
final class Doorkeeper {

    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-cache");

    private Doorkeeper() {}

    static void guard(Javalin server) {
        server.before(Doorkeeper::check);
    }

    private static void check(Context context) {
        HEADERS.forEach(context::header);
        String host = context.header("Host");
        if (!NAMES.contains(name(host))) {
            throw new ForbiddenResponse("expected a request for 127.0.0.1 or localhost, found one for " + host);
        }
    }

    /** The host without its port. */
    private static String name(@Nullable String host) {
        if (host == null) {
            return "";
        }
        int colon = host.lastIndexOf(':');
        return (colon < 0 ? host : host.substring(0, colon)).toLowerCase(Locale.ROOT);
    }
}
