package org.hearsay.app.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The addresses of the desk's pages. Ids may hold any character. */
final class Links {

    private Links() {}

    static String story(String id) {
        return "/story/" + encoded(id);
    }

    static String claim(String story, String claim) {
        return story(story) + "#" + claimAnchor(claim);
    }

    /** The claim on its story's page, where the story is yet to be found. */
    static String claim(String claim) {
        return "/claim/" + encoded(claim);
    }

    static String claimAnchor(String claim) {
        return "claim-" + encoded(claim);
    }

    static String report(String id) {
        return "/report/" + encoded(id);
    }

    /** Where in a report something begins. */
    static String report(String id, int begin) {
        return report(id) + "#" + anchor(begin);
    }

    static String anchor(int begin) {
        return "c" + begin;
    }

    static String compare(String first, String second) {
        return "/compare?a=" + encoded(first) + "&b=" + encoded(second);
    }

    static String search(String words) {
        return "/search?q=" + encoded(words);
    }

    /** An address on the web, or null for what a browser might run ({@code javascript:}) or cannot follow. */
    static @Nullable String outside(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? url : null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
