package org.hearsay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.hearsay.model.Known;

/** Fetches pages and feeds with every guard and all manners. Thread-safe. */
final class Web {

    private final IngestSettings settings;
    private final HttpClient http;
    private final Robots robots;
    private final Manners manners;
    private final Clock clock;

    Web(IngestSettings settings, Clock clock, Sleeper sleeper) {
        this(
                settings,
                new HttpClient(settings, InetAddress::getAllByName, (SSLSocketFactory) SSLSocketFactory.getDefault()),
                clock,
                sleeper);
    }

    Web(IngestSettings settings, HttpClient http, Clock clock, Sleeper sleeper) {
        this.settings = settings;
        this.http = http;
        this.clock = clock;
        this.robots = new Robots(http, clock, settings.userAgent());
        this.manners = new Manners(settings.hostDelay(), clock, sleeper);
    }

    Clock clock() {
        return clock;
    }

    /**
     * What stands at {@code address} in the end, after redirects; each of them is checked like the first.
     *
     * @throws Refused if it must not be fetched
     */
    HttpAnswer get(String address, Map<String, String> conditions) throws IOException {
        WebAddress at = WebAddress.parse(address);
        Budget budget = new Budget(settings.fetchTimeout());
        for (int hop = 0; hop <= settings.redirects(); hop++) {
            manners.await(at.host(), robots.check(at, budget));
            HttpAnswer answer = http.get(at, conditions, budget);
            manners.note(at.host(), answer);
            if (!answer.isRedirect()) {
                return answer;
            }
            at = at.resolve(answer.headers().getOrDefault("location", ""));
        }
        throw new Refused("it redirects more than " + settings.redirects() + " times");
    }

    /** The body of a good answer as something to be read. */
    static Content content(String location, HttpAnswer answer, Known known) throws IOException {
        if (answer.status() != 200) {
            throw new IOException("expected the answer 200, found " + answer.status());
        }
        Known found =
                new Known(null, answer.from().toString(), null, null, null, List.of(), List.of(), answer.charset());
        Known both = known.or(found).withUrl(found.url()).withCharset(found.charset());
        String path = answer.from().path();
        int query = path.indexOf('?');
        String file = query < 0 ? path : path.substring(0, query);
        String name = file.substring(file.lastIndexOf('/') + 1);
        return new Content(location, name, new ByteArrayInputStream(answer.body()), both, null);
    }
}
