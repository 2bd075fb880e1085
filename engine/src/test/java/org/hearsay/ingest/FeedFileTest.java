package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.all;
import static org.hearsay.ingest.Reading.fates;
import static org.hearsay.ingest.Reading.kept;
import static org.hearsay.ingest.Reading.texts;
import static org.hearsay.ingest.Reading.write;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFileTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>The Pier &amp; Post</title><link>https://pier.example/</link><description>d</description>
            <item><title>Ferry &lt;b&gt;late&lt;/b&gt;</title><link>https://pier.example/1</link><guid isPermaLink="false">g-1</guid>
              <pubDate>Sat, 03 Feb 2024 23:30:00 -0500</pubDate><dc:creator>Ada Quill</dc:creator>
              <source url="https://wire.example/rss">Wire North</source>
              <description>Short.</description><content:encoded><![CDATA[<p>The ferry was late.</p>]]></content:encoded></item>
            <item><title>Pier open</title><link>https://pier.example/2</link><pubDate>Sun, 04 Feb 2024 08:00 EST</pubDate>
              <author>ben@pier.example (Ben Moor)</author><description>The pier is open &amp;amp; dry.</description></item>
            <item><title>No text</title><link>https://pier.example/3</link></item>
            </channel></rss>
            """;

    @TempDir
    Path folder;

    private List<Outcome<RawReport>> read(String feed) {
        return all(write(folder, "feed.xml", feed));
    }

    @Test
    void readsAllThatAnRssEntrySays() {
        RawReport report = kept(read(RSS)).get(0);
        assertThat(report.location()).isEqualTo(folder.resolve("feed.xml") + "#g-1");
        assertThat(report.form()).isEqualTo(Form.HTML);
        assertThat(Reading.text(report)).isEqualTo("<p>The ferry was late.</p>");
        assertThat(report.known())
                .isEqualTo(new Known(
                        null,
                        "https://pier.example/1",
                        "The Pier & Post",
                        "2024-02-03T23:30-05:00",
                        "Ferry late",
                        List.of("Ada Quill"),
                        List.of("Wire North"),
                        "UTF-8"));
    }

    @Test
    void readsZonesByNameAndAuthorsBesideTheirMail() {
        Known known = kept(read(RSS)).get(1).known();
        assertThat(known.published()).isEqualTo("2024-02-04T08:00-05:00");
        assertThat(known.authors()).containsExactly("Ben Moor");
        assertThat(Reading.text(kept(read(RSS)).get(1))).isEqualTo("The pier is open &amp; dry.");
    }

    @Test
    void dropsAnEntryWithoutText() {
        assertThat(fates(read(RSS))).containsExactly("kept", "kept", "dropped: the entry has no text");
    }

    @Test
    void readsAtom() {
        RawReport report = kept(read("""
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Pier</title><id>urn:f</id><updated>2024-02-04T00:00:00Z</updated>
                        <entry><title>Ferry</title><id>urn:e:1</id><link rel="alternate" href="https://pier.example/1"/>
                        <published>2024-02-03T23:30:00+09:00</published><updated>2024-02-04T00:00:00Z</updated>
                        <author><name>Ada Quill</name></author><author><name>Ben Moor</name></author>
                        <source><title>Wire North</title><id>urn:w</id></source>
                        <content type="text">Late &lt; early.</content></entry></feed>
                        """)).get(0);
        assertThat(report.location()).endsWith("#urn:e:1");
        assertThat(Reading.text(report)).isEqualTo("<p>Late &lt; early.</p>");
        assertThat(report.known().published()).isEqualTo("2024-02-03T23:30:00+09:00");
        assertThat(report.known().authors()).containsExactly("Ada Quill", "Ben Moor");
        assertThat(report.known().credits()).containsExactly("Wire North");
        assertThat(report.known().url()).isEqualTo("https://pier.example/1");
    }

    @Test
    void readsTheOldestFeedsAndTheirDoctype() {
        String item =
                "<item><title>Ferry</title><link>https://pier.example/1</link><description>It ran.</description></item>";
        assertThat(texts(read("<?xml version='1.0'?><!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN'"
                        + " 'http://my.netscape.com/publish/formats/rss-0.91.dtd'><rss version='0.91'><channel>"
                        + "<title>P</title><link>https://pier.example/</link><description>d</description><language>en</language>"
                        + item + "</channel></rss>")))
                .containsExactly("It ran.");
        assertThat(texts(read(
                        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
                                + "<channel><title>P</title><link>https://pier.example/</link></channel>" + item
                                + "</rdf:RDF>")))
                .containsExactly("It ran.");
        assertThat(texts(read("<rss><channel><title>P</title>" + item + "</channel></rss>")))
                .containsExactly("It ran.");
    }

    @Test
    void keepsTheEntriesBeforeTheBreak() {
        List<Outcome<RawReport>> rows = read(RSS.substring(0, RSS.indexOf("<author>ben")));
        assertThat(texts(rows)).containsExactly("<p>The ferry was late.</p>");
        assertThat(fates(rows).get(1)).startsWith("failed: expected the rest of the feed after 1 entries, found: ");
        assertThat(fates(read(RSS.substring(0, RSS.indexOf("</channel>"))))).hasSize(4);
    }

    @Test
    void mendsHtmlEntitiesAndBareAmpersands() {
        List<Outcome<RawReport>> rows =
                read("<rss version='2.0'><channel><title>P</title><item><title>Fish &amp; chips&nbsp;cost</title>"
                        + "<description>Salt & vinegar&hellip;</description></item></channel></rss>");
        assertThat(fates(rows)).containsExactly("kept");
        assertThat(kept(rows).get(0).known().title()).isEqualTo("Fish & chips cost");
    }

    @Test
    void refusesEntitiesOfItsOwn() {
        Path secret = write(folder, "secret.txt", "not to be read");
        String feed =
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><rss version='2.0'>"
                        + "<channel><title>P</title><item><title>T</title><description>&x;</description></item></channel></rss>";
        assertThat(fates(read(feed)))
                .containsExactly("failed: expected a feed, found an external entity 'x', which is never loaded");
        assertThat(fates(read(feed.replace("SYSTEM", ""))))
                .containsExactly("failed: expected a feed, found an entity 'x' of its own, which is never expanded");
    }

    @Test
    void asksNoServerThatItsDoctypeNames() throws Exception {
        try (LocalServer server = new LocalServer()) {
            server.page("/e", "text/plain", "not to be read").page("/d", "text/plain", "<!ENTITY x 'not to be read'>");
            String feed = "<?xml version='1.0'?><!DOCTYPE rss %s><rss version='2.0'><channel><title>P</title><item>"
                    + "<title>T</title><description>It %s.</description></item></channel></rss>";
            assertThat(fates(read(feed.formatted("SYSTEM '" + server.url("/d") + "'", "ran"))))
                    .containsExactly("kept");
            assertThat(fates(read(feed.formatted("[<!ENTITY x SYSTEM '" + server.url("/e") + "'>]", "&x;"))))
                    .containsExactly("failed: expected a feed, found an external entity 'x', which is never loaded");
            assertThat(fates(read(feed.formatted("[<!ENTITY % p SYSTEM '" + server.url("/d") + "'> %p;]", "&x;"))))
                    .containsExactly("failed: expected a feed, found an external entity '%p', which is never loaded");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void obeysTheCharsetThatTheFeedDeclares() {
        byte[] latin =
                "<?xml version='1.0' encoding='ISO-8859-1'?><rss version='2.0'><channel><title>Öresk</title><item><title>T</title><description>Öresk sleeps.</description></item></channel></rss>"
                        .getBytes(StandardCharsets.ISO_8859_1);
        List<Outcome<RawReport>> rows = all(write(folder, "latin.xml", latin));
        assertThat(texts(rows)).containsExactly("Öresk sleeps.");
        assertThat(kept(rows).get(0).known().outlet()).isEqualTo("Öresk");
    }

    @Test
    void refusesADeepNest() {
        String feed = "<rss version='2.0'><channel>" + "<a>".repeat(100_000);
        assertThat(fates(read(feed)))
                .containsExactly("failed: expected a feed, found elements nested more than 90 deep");
    }

    @Test
    void isQuickOnEndlessNames() {
        String feed =
                "<rss version='2.0'><channel><title>P</title><item><title>T</title><description>It ran.</description><author>"
                        + "a".repeat(500_000) + "a@".repeat(500_000) + "</author></item></channel></rss>";
        assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(fates(read(feed))).containsExactly("kept"));
    }

    @Test
    void saysThatAFeedHasNoEntries() {
        assertThat(fates(read("<rss version='2.0'><channel><title>P</title></channel></rss>")))
                .containsExactly("dropped: the feed has no entries");
    }

    @Test
    void letsTheUserNameTheOutlet() {
        Known said = new Known(null, null, "The Pier", null, null, List.of(), List.of(), null);
        Path file = write(folder, "feed.xml", RSS);
        assertThat(kept(all(new Input(file.toString(), As.AUTO, said), new byte[0]))
                        .get(0)
                        .known()
                        .outlet())
                .isEqualTo("The Pier");
    }
}
