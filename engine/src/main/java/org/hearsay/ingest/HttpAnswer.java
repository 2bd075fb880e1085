package org.hearsay.ingest;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param from the address that answered
 * @param status the HTTP status
 * @param headers by their names in lower case
 * @param body unpacked
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never shared
record HttpAnswer(WebAddress from, int status, Map<String, String> headers, byte[] body) {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*+=\\s*+[\"']?([^\"'\\s;]++)", Pattern.CASE_INSENSITIVE);

    HttpAnswer {
        headers = Map.copyOf(headers);
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    boolean isRedirect() {
        return REDIRECTS.contains(status) && headers.containsKey("location");
    }

    /** The character set that the server declared, if there is such a one. */
    @Nullable
    String charset() {
        Matcher matcher = CHARSET.matcher(headers.getOrDefault("content-type", ""));
        try {
            return matcher.find() && Charset.isSupported(matcher.group(1)) ? matcher.group(1) : null;
        } catch (IllegalArgumentException e) {
            return null; // no name of a character set at all: the same as none declared
        }
    }
}
