package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.kept;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each version of each kind of feed, from a server that does not say what it is. */
@Timeout(30)
class FeedVersionsTest {

    private static final String TEXT = "The ferry ran on time. ".repeat(30).strip();
    private static final String RDF = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='%s'>"
            + "<channel rdf:about='p'><title>The Pier</title><link>https://pier.example/</link><description>d</description>"
            + "</channel>%s</rdf:RDF>";
    private static final String ATOM = "<?xml version='1.0'?><feed xmlns='%s' version='0.3'><title>The Pier</title>"
            + "<link rel='alternate' href='https://pier.example/'/><entry><title>Ferry</title><id>urn:1</id>"
            + "<link rel='alternate' type='text/html' href='https://pier.example/1'/>%s<content>" + TEXT
            + "</content></entry></feed>";

    enum Version {
        /** Titles and links only: the text is that of the page. */
        RSS_0_90(false, RDF.formatted("http://my.netscape.com/rdf/simple/0.9/", item(false))),
        RSS_0_91(false, rss("0.91")),
        RSS_0_92(true, rss("0.92")),
        RSS_0_93(true, rss("0.93")),
        RSS_0_94(true, rss("0.94")),
        RSS_1_0(false, RDF.formatted("http://purl.org/rss/1.0/", item(true))),
        RSS_2_0(true, rss("2.0")),
        ATOM_0_3(false, ATOM.formatted("http://purl.org/atom/ns#", "")),
        ATOM_1_0(true, ATOM.formatted("http://www.w3.org/2005/Atom", "<source><title>Selm Wire</title></source>")),
        JSON_FEED_1(false, jsonFeed("https://jsonfeed.org/version/1")),
        JSON_FEED_1_1(false, jsonFeed("https://jsonfeed.org/version/1.1"));

        /** Whether the version has a place for the source of an entry. */
        private final boolean sourced;

        private final String feed;

        Version(boolean sourced, String feed) {
            this.sourced = sourced;
            this.feed = feed;
        }

        private static String item(boolean described) {
            return "<item rdf:about='1'><title>Ferry</title><link>https://pier.example/1</link>"
                    + (described ? "<description>" + TEXT + "</description>" : "") + "</item>";
        }

        private static String rss(String version) {
            return "<rss version='" + version + "'><channel><title>The Pier</title><link>https://pier.example/</link>"
                    + "<description>d</description><item><title>Ferry</title><link>https://pier.example/1</link>"
                    + "<description>" + TEXT + "</description>"
                    + "<source url='https://wire.example/'>Selm Wire</source></item></channel></rss>";
        }

        private static String jsonFeed(String version) {
            return "{\"version\": \"" + version + "\", \"title\": \"The Pier\", \"items\": [{\"id\": \"1\", \"title\":"
                    + " \"Ferry\", \"url\": \"https://pier.example/1\", \"content_text\": \"" + TEXT + "\"}]}";
        }
    }

    @ParameterizedTest
    @EnumSource
    void isRead(Version version) throws Exception {
        try (LocalServer server = new LocalServer()) {
            server.page("/f", "text/plain", version.feed.replace("https://pier.example/", server.url("/")));
            server.page("/1", "text/html", "<html><body><p>" + TEXT + "</p></body></html>");
            IngestSettings settings = WebReportsTest.settings("127.0.0.1");
            HandClock clock = new HandClock();
            Ingest ingest = new Ingest(settings, InputStream.nullInputStream(), new Web(settings, clock, clock));
            try (Stream<Outcome<RawReport>> rows = ingest.read(new Input(server.url("/f"), As.AUTO, Known.NOTHING))) {
                check(version, server.url("/1"), rows.toList());
            }
        }
    }

    private static void check(Version version, String link, List<Outcome<RawReport>> rows) {
        assertThat(Reading.fates(rows)).containsExactly("kept");
        RawReport report = kept(rows).get(0);
        assertThat(Reading.text(report)).contains(TEXT);
        // What has no text is the page, for which the feed is but a hint.
        Known known =
                report.known().hint() == null ? report.known() : report.known().hint();
        assertThat(known.title()).isEqualTo("Ferry");
        assertThat(known.outlet()).isEqualTo("The Pier");
        assertThat(known.url()).isEqualTo(link);
        assertThat(known.credits()).isEqualTo(version.sourced ? List.of("Selm Wire") : List.of());
    }
}
