package org.hearsay.ingest;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An http or https address, made fit for sending.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in ASCII, lower case; an IPv6 address in brackets
 * @param port the given one or the scheme's own
 * @param path with the query, never empty
 */
record WebAddress(String scheme, String host, int port, String path) {

    private static final String UNSAFE = " \"<>\\^`{|}";
    /** What stands before the path (RFC 3986, appendix B), the path, and the rest. */
    private static final Pattern PARTS =
            Pattern.compile("((?:[^:/?#]++:)?+(?://[^/?#]*+)?+)([^?#]*+)(.*+)", Pattern.DOTALL);

    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");

    /** @throws Refused if {@code text} is no such address */
    static WebAddress parse(String text) throws Refused {
        return of(uri(text.strip()), text);
    }

    /** Where {@code reference}, found at this address, leads. */
    WebAddress resolve(String reference) throws Refused {
        String to = reference.strip();
        int query = path.indexOf('?');
        // RFC 3986, 5.2.2: with no path of its own it keeps this one's, of which Java takes off the last part.
        if (to.startsWith("?")) {
            return parse(origin() + (query < 0 ? path : path.substring(0, query)) + to);
        }
        return to.isEmpty() ? this : of(uri(toString()).resolve(uri(to)), reference);
    }

    static boolean isWeb(String location) {
        return location.regionMatches(true, 0, "http://", 0, 7) || location.regionMatches(true, 0, "https://", 0, 8);
    }

    /** The scheme, host and port. */
    String origin() {
        return scheme + "://" + authority();
    }

    String authority() {
        return port == ownPort(scheme) ? host : host + ":" + port;
    }

    @Override
    public String toString() {
        return origin() + path;
    }

    private static WebAddress of(URI uri, String text) throws Refused {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String authority = uri.getRawAuthority();
        if (!(scheme.equals("http") || scheme.equals("https")) || authority == null) {
            throw new Refused("only http and https are fetched, not '" + text + "'");
        }
        if (authority.indexOf('@') >= 0) {
            throw new Refused("an address with a user's name in it is not fetched");
        }
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon > authority.lastIndexOf(']') && colon < authority.length() - 1;
        String host = colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        try {
            int port = hasPort ? Integer.parseInt(authority.substring(colon + 1)) : ownPort(scheme);
            String ascii =
                    host.startsWith("[") ? host : IDN.toASCII(decoded(host)).toLowerCase(Locale.ROOT);
            if (ascii.isEmpty() || port < 1 || port > 65_535) {
                throw new Refused("an address with no host or a wrong port: '" + text + "'");
            }
            return new WebAddress(
                    scheme, ascii, port, path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (IllegalArgumentException e) {
            throw new Refused("not a web address: '" + text + "' (" + e.getMessage() + ")");
        }
    }

    private static int ownPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    // What Java refuses and browsers send. Only a host may stand in brackets.
    private static URI uri(String text) throws Refused {
        Matcher parts = PARTS.matcher(text);
        String safe = parts.matches()
                ? encoded(parts.group(1), UNSAFE)
                        + encoded(wholePercents(parts.group(2)), UNSAFE + "[]")
                        + encoded(wholePercents(parts.group(3)), UNSAFE)
                : encoded(text, UNSAFE);
        try {
            return URI.create(safe);
        } catch (IllegalArgumentException e) {
            throw new Refused("not a web address: '" + text + "'");
        }
    }

    private static String wholePercents(String text) {
        return LONE_PERCENT.matcher(text).replaceAll("%25");
    }

    private static String encoded(String text, String unsafe) {
        StringBuilder safe = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean encode = b <= ' ' || b == 0x7f || unsafe.indexOf(b) >= 0;
            safe.append(encode ? String.format("%%%02X", b & 0xff) : String.valueOf((char) b));
        }
        return safe.toString();
    }

    private static String decoded(String host) {
        return host.indexOf('%') < 0 ? host : java.net.URLDecoder.decode(host, StandardCharsets.UTF_8);
    }
}
