package org.hearsay.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** The robots.txt of each server, fetched once in a while. Thread-safe. */
final class Robots {

    private static final Lexicon DEFAULTS = Lexicon.of(Robots.class, "ingest-defaults.tsv");
    private static final Duration KEPT = Duration.parse(DEFAULTS.table().getOrDefault("robots-kept", ""));
    private static final Duration TROUBLE_KEPT =
            Duration.parse(DEFAULTS.table().getOrDefault("robots-trouble-kept", ""));
    private static final Duration LONGEST_DELAY =
            Duration.parse(DEFAULTS.table().getOrDefault("longest-crawl-delay", ""));
    private static final int MOST = (int) DEFAULTS.number("robots-bytes");
    private static final int REDIRECTS = 5;

    /** What was found; {@code trouble}, if any, is why nothing may be fetched until then. */
    private record Cached(RobotsRules rules, @Nullable String trouble, Instant until) {}

    private final HttpClient http;
    private final Clock clock;
    private final String product;
    private final Map<String, Cached> cache = new HashMap<>();

    Robots(HttpClient http, Clock clock, String userAgent) {
        this.http = http;
        this.clock = clock;
        int slash = userAgent.indexOf('/');
        this.product = slash < 0 ? userAgent : userAgent.substring(0, slash);
    }

    /** The pause that the server asks for. */
    Duration check(WebAddress address, Budget budget) throws IOException {
        RobotsRules rules = rules(address, budget);
        if (!rules.allows(address.path())) {
            throw new Refused("the robots.txt of " + address.authority() + " forbids it");
        }
        return rules.delay().compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : rules.delay();
    }

    private RobotsRules rules(WebAddress address, Budget budget) throws IOException {
        Instant now = clock.instant();
        Cached cached;
        synchronized (cache) {
            cached = cache.get(address.origin());
        }
        if (cached == null || !cached.until.isAfter(now)) {
            cached = fetch(address.resolve("/robots.txt"), budget, now);
            synchronized (cache) {
                cache.put(address.origin(), cached);
            }
        }
        if (cached.trouble != null) {
            throw new LeftAlone(cached.trouble, cached.until);
        }
        return cached.rules;
    }

    private Cached fetch(WebAddress address, Budget budget, Instant now) throws IOException {
        HttpAnswer answer = http.get(address, Map.of(), budget);
        for (int i = 0; i < REDIRECTS && answer.isRedirect(); i++) {
            String to = answer.headers().getOrDefault("location", "");
            answer = http.get(answer.from().resolve(to), Map.of(), budget);
        }
        // RFC 9309, 2.3.1: none there means all is allowed; a server in trouble means nothing is. Nor is it asked again
        // for each page; and one that has had enough of requests is in trouble too.
        if (answer.status() >= 500 || answer.status() == 429) {
            String trouble = "the robots.txt of " + address.authority() + " answers " + answer.status();
            Instant again = now.plus(TROUBLE_KEPT);
            Instant asked = Manners.retryAfter(answer, now).orElse(again);
            return new Cached(RobotsRules.NONE, trouble, asked.isAfter(again) ? asked : again);
        }
        byte[] body = answer.body();
        RobotsRules rules = answer.status() == 200
                ? RobotsRules.parse(new String(body, 0, Math.min(body.length, MOST), StandardCharsets.UTF_8), product)
                : RobotsRules.NONE;
        return new Cached(rules, null, now.plus(KEPT));
    }
}
