package org.hearsay.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.language.Lexicon;

/** The robots.txt of each server, fetched once in a while. Thread-safe. */
final class Robots {

    private static final Lexicon DEFAULTS = Lexicon.of(Robots.class, "ingest-defaults.tsv");
    private static final Duration KEPT = Duration.parse(DEFAULTS.table().getOrDefault("robots-kept", ""));
    private static final Duration LONGEST_DELAY =
            Duration.parse(DEFAULTS.table().getOrDefault("longest-crawl-delay", ""));
    private static final int MOST = (int) DEFAULTS.number("robots-bytes");
    private static final int REDIRECTS = 5;

    private record Cached(RobotsRules rules, Instant until) {}

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
        synchronized (cache) {
            Cached cached = cache.get(address.origin());
            if (cached != null && cached.until.isAfter(now)) {
                return cached.rules;
            }
        }
        RobotsRules rules = fetch(address.resolve("/robots.txt"), budget);
        synchronized (cache) {
            cache.put(address.origin(), new Cached(rules, now.plus(KEPT)));
        }
        return rules;
    }

    private RobotsRules fetch(WebAddress address, Budget budget) throws IOException {
        HttpAnswer answer = http.get(address, Map.of(), budget);
        for (int i = 0; i < REDIRECTS && answer.isRedirect(); i++) {
            String to = answer.headers().getOrDefault("location", "");
            answer = http.get(answer.from().resolve(to), Map.of(), budget);
        }
        // RFC 9309, 2.3.1: none there means all is allowed; a server in trouble means nothing is.
        if (answer.status() >= 500) {
            throw new Refused("the robots.txt of " + address.authority() + " answers " + answer.status());
        }
        byte[] body = answer.body();
        return answer.status() == 200
                ? RobotsRules.parse(new String(body, 0, Math.min(body.length, MOST), StandardCharsets.UTF_8), product)
                : RobotsRules.NONE;
    }
}
