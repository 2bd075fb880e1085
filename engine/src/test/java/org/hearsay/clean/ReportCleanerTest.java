package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.model.Removed;
import org.hearsay.model.Report;
import org.hearsay.model.SourceMap;
import org.hearsay.model.Span;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ReportCleanerTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en-GB"><head><title>Ferry runs aground off Port Selm | The Selm Courier</title>
            <meta property="og:site_name" content="The Selm Courier">
            <link rel="canonical" href="https://www.selmcourier.example/2031/03/04/ferry">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs aground off Port Selm",
            "datePublished":"2031-03-04T23:30:00-05:00","author":[{"@type":"Person","name":"Ida Morrow"}],
            "publisher":{"@type":"Organization","name":"The Selm Courier"}}</script></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
            <article><h1>Ferry runs aground off Port Selm</h1>
            <p>PORT SELM (Reuters) - A ferry with 240 people on board ran aground near Port Selm on Tuesday night, the
            coast guard said, and all of them were brought ashore before dawn.</p>
            <p>Captain Jonas Tell said the ship&#39;s engines had failed twice &amp; that &ldquo;nobody panicked&rdquo; while the
            lifeboats were lowered into the dark water.</p>
            <h2>Second accident this year</h2>
            <p>It was the second accident on the route since January, when a smaller boat struck the same bank, the
            ministry of transport said in a statement.</p>
            <p>ALSO READ: Harbour wall to be rebuilt</p></article>
            <footer><p>Subscribe to our newsletter. &copy; 2031 The Selm Courier</p></footer></body></html>
            """;

    private static final String DUMP = """
            Home
            WORLD
            5 MIN READ
            Ferry runs aground off Port Selm, all saved
            Ferry runs aground off Port Selm, all saved
            The ferry lies on the bank east of the harbour. / Photo: Selm Archive
            By Ida Morrow and Karl Venn
            March 4, 2031

            A ferry with 240 people on board ran aground near Port Selm on Tuesday night, the coast guard said.

            READ MORE: Harbour wall to be rebuilt

            Captain Jonas Tell said the engines had failed twice and that "nobody panicked" while the boats were lowered.

            Second accident

            It was the second accident on the route since January, the ministry of transport said in a statement.

            RelatedStorm closes the northern passage
            SOURCE: SelmWorld and agencies
            Explore
            Mayor of Old Selm steps down after vote
            Is the herring coming back to the bay?
            Bridge tolls to rise again. Who will pay
            Write for selmworld.com and tell us your story.
            """;

    private final ReportCleaner cleaner = new ReportCleaner();

    @Test
    void findsTextAndImprintOfAPage() {
        Report report = kept(Form.HTML, PAGE);
        assertThat(report.text())
                .startsWith("PORT SELM (Reuters) - A ferry with 240 people")
                .contains("\n\nCaptain Jonas Tell said the ship's engines had failed twice & that “nobody panicked”")
                .contains("\n\nSecond accident this year\n\n")
                .doesNotContain("ALSO READ", "Subscribe", "Home");
        assertThat(report.title()).isEqualTo("Ferry runs aground off Port Selm");
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.outlet().name()).isEqualTo("The Selm Courier");
        assertThat(report.imprint().outlet().because()).isEqualTo("from JSON-LD publisher");
        assertThat(report.imprint().authors()).containsExactly("Ida Morrow");
        assertThat(report.imprint().credits()).containsExactly("Reuters");
        assertThat(report.imprint().url()).isEqualTo("https://www.selmcourier.example/2031/03/04/ferry");
    }

    @Test
    void keepsTheDayAsTheOutletWroteIt() {
        Report report = kept(Form.HTML, PAGE);
        assertThat(report.published().orElseThrow().day()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(report.published().orElseThrow().instant()).hasToString("2031-03-05T04:30:00Z");
        assertThat(Objects.requireNonNull(report.imprint().published()).because())
                .isEqualTo("from JSON-LD datePublished");
    }

    @Test
    void takesTheClutterOutOfADumpAndSaysWhy() {
        Report report = kept(Form.PLAIN_TEXT, DUMP);
        assertThat(report.text().split("\n\n")).hasSize(4);
        assertThat(report.text()).startsWith("A ferry with 240");
        assertThat(report.text()).contains("Second accident\n\nIt was");
        assertThat(report.removed())
                .extracting(Removed::reason)
                .contains(
                        "reading time",
                        "the title, repeated",
                        "photo caption or credit",
                        "byline",
                        "date line",
                        "read-also line",
                        "credit, kept as data",
                        "call to subscribe or write in");
        assertThat(report.removed())
                .extracting(Removed::text)
                .contains("Mayor of Old Selm steps down after vote", "Is the herring coming back to the bay?");
    }

    @Test
    void readsTheImprintOutOfADump() {
        Report report = kept(Form.PLAIN_TEXT, DUMP);
        assertThat(report.title()).isEqualTo("Ferry runs aground off Port Selm, all saved");
        assertThat(report.published().orElseThrow().day()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(report.outlet().name()).isEqualTo("SelmWorld");
        assertThat(report.imprint().outlet().because()).isEqualTo("from the credit at the foot");
        assertThat(report.imprint().authors()).containsExactly("Ida Morrow", "Karl Venn");
        assertThat(report.imprint().credits()).containsExactly("agencies");
    }

    @Test
    void namesTheOutletFromAnAddressInTheText() {
        Report report = kept(Form.PLAIN_TEXT, """
                 date 2031-03-05 A ferry ran aground near Port Selm on Tuesday night, the coast guard of the region said.

                All 240 people on board were brought ashore before dawn, according to the harbour master of the town.
                (With inputs from agencies)
                Would you like to write for oldbaynews.com? Send your stories to us.
                """);
        assertThat(report.text()).startsWith("A ferry ran aground").endsWith("of the town.");
        assertThat(report.outlet().name()).isEqualTo("oldbaynews");
        assertThat(report.imprint().outlet().because()).isEqualTo("from the address oldbaynews.com in the text");
        assertThat(Objects.requireNonNull(report.imprint().published()).because())
                .isEqualTo("from the date line at the top");
        assertThat(report.published().orElseThrow().day()).isEqualTo(LocalDate.of(2031, 3, 5));
        assertThat(report.imprint().credits()).containsExactly("agencies");
    }

    @Test
    void mapsEveryPieceBackToRawTextThatSaysTheSame() {
        for (Form form : List.of(Form.HTML, Form.PLAIN_TEXT)) {
            String raw = form == Form.HTML ? PAGE : DUMP;
            Report report = kept(form, raw);
            assertThat(report.map().pieces()).isNotEmpty();
            int mapped = 0;
            for (SourceMap.Piece piece : report.map().pieces()) {
                String said = piece.raw().of(raw);
                String meant = form == Form.HTML ? Parser.unescapeEntities(said, false) : said;
                assertThat(meant).isEqualTo(piece.clean().of(report.text()));
                mapped += piece.clean().length();
            }
            assertThat(mapped).isGreaterThan(report.text().length() * 9 / 10);
        }
    }

    @Test
    void leadsBackToTheBytesOfThePage() {
        String page = PAGE.replace("Jonas Tell", "Jónas Těll").replace("lifeboats", "🛟 boats");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            byte[] bytes = ("\uFEFF" + page).getBytes(charset);
            Report report = kept(new RawReport("x", Form.HTML, bytes, Known.NOTHING));
            for (String words : List.of("Jónas Těll", "🛟 boats were lowered", "Second accident this year")) {
                int at = report.text().indexOf(words);
                Span span = report.map()
                        .bytes(new Span(at, at + words.length()), bytes)
                        .orElseThrow();
                assertThat(new String(bytes, span.begin(), span.length(), charset))
                        .isEqualTo(words);
            }
        }
    }

    @Test
    void leavesTextAsItIsWhereItsGiverVouchesForIt() {
        String text = "  By Ida Morrow\n\nSELM (AFP) - A ferry ran aground.\n\nALSO READ: more\n";
        Report report = kept(Form.CLEAN_TEXT, text);
        assertThat(report.text()).isEqualTo(text);
        assertThat(report.removed()).isEmpty();
        assertThat(report.map()).isEqualTo(SourceMap.identity("UTF-8", text));
    }

    @Test
    void findsCreditsInTextThatIsLeftAsItIs() {
        Report report = kept(
                Form.CLEAN_TEXT,
                "SELM (AFP) - A ferry ran aground.\n\nNobody was hurt.\n\nWith inputs from the Selm Wire");
        assertThat(report.imprint().credits()).containsExactly("AFP", "Selm Wire");
    }

    @Test
    void letsWhatIsKnownWinOverWhatIsFound() {
        Known known = new Known(
                "r1",
                "https://a.example/1",
                "The Other",
                "5 Sept 2030",
                "Another title",
                List.of("Ann Reed"),
                List.of("UPI"),
                null);
        Report report = kept(new RawReport("x", Form.HTML, PAGE.getBytes(StandardCharsets.UTF_8), known));
        assertThat(report.id()).isEqualTo("r1");
        assertThat(report.outlet().name()).isEqualTo("The Other");
        assertThat(report.title()).isEqualTo("Another title");
        assertThat(report.published().orElseThrow().day()).isEqualTo(LocalDate.of(2030, 9, 5));
        assertThat(report.imprint().authors()).containsExactly("Ann Reed");
        assertThat(report.imprint().credits()).containsExactly("UPI", "Reuters");
        assertThat(report.imprint().url()).isEqualTo("https://a.example/1");
    }

    @Test
    void letsWhatIsFoundWinOverAHint() {
        Known hint = new Known(
                null,
                null,
                "Top stories",
                "5 Sept 2030",
                "Another title",
                List.of("admin"),
                List.of("Selm Wire"),
                null);
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        Report alone = kept(new RawReport("x", Form.HTML, page, Known.NOTHING));
        Report hinted = kept(new RawReport("x", Form.HTML, page, Known.NOTHING.withHint(hint)));
        assertThat(hinted.id()).isEqualTo(alone.id());
        assertThat(hinted.title()).isEqualTo(alone.title()).isNotEmpty();
        assertThat(hinted.published()).isEqualTo(alone.published()).isNotEmpty();
        assertThat(hinted.imprint().outlet()).isEqualTo(alone.imprint().outlet());
        assertThat(hinted.imprint().authors())
                .isEqualTo(alone.imprint().authors())
                .isNotEmpty();
        assertThat(hinted.imprint().credits()).containsExactly("Reuters", "Selm Wire");
    }

    @Test
    void takesAHintForWhatNothingElseSays() {
        Known hint = new Known(
                null,
                null,
                "Selm Post",
                "2024-02-03T08:00+01:00",
                "Ferry aground",
                List.of("Ann Reed"),
                List.of(),
                null);
        byte[] text = "The mayor of Old Selm said nothing.".getBytes(StandardCharsets.UTF_8);
        Report report = kept(new RawReport("x", Form.CLEAN_TEXT, text, Known.NOTHING.withHint(hint)));
        assertThat(report.outlet().name()).isEqualTo("Selm Post");
        assertThat(report.imprint().outlet().because()).isEqualTo("from the feed that links to it");
        assertThat(report.published().orElseThrow().day()).isEqualTo(LocalDate.of(2024, 2, 3));
        assertThat(report.title()).isEqualTo("Ferry aground");
        assertThat(report.imprint().authors()).containsExactly("Ann Reed");
    }

    @Test
    void keepsAReportWithoutADay() {
        Report report = kept(Form.CLEAN_TEXT, "The mayor of Old Selm said nothing.");
        assertThat(report.published()).isEmpty();
        assertThat(report.outlet().name()).isEqualTo("unknown");
    }

    @Test
    void readsOldCharactersInTheirOwnSet() {
        byte[] bytes = "Der Bürgermeister sagte „nein“.".getBytes(Charset.forName("windows-1252"));
        Report report = kept(new RawReport("x", Form.CLEAN_TEXT, bytes, Known.NOTHING));
        assertThat(report.text()).isEqualTo("Der Bürgermeister sagte „nein“.");
        assertThat(report.map().charset()).isEqualTo("windows-1252");
    }

    @Test
    void dropsWhatIsNoReportWithItsReason() {
        assertThat(dropped(Form.PLAIN_TEXT, new byte[0])).isEqualTo("empty: 0 bytes");
        assertThat(dropped(Form.PLAIN_TEXT, " \n\n ".getBytes(StandardCharsets.UTF_8)))
                .contains("no letters");
        byte[] junk = new byte[4000];
        for (int i = 0; i < junk.length; i++) {
            junk[i] = (byte) (i * 31 + i / 7);
        }
        assertThat(dropped(Form.PLAIN_TEXT, junk)).startsWith("binary content");
        assertThat(dropped(
                        Form.HTML, "<html><body><script>x()</script></body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("no text left after cleaning");
        String stub =
                "<html><body><article><p>A ferry with 240 people on board ran aground near Port Selm on Tuesday.</p>"
                        + "<p>This article is for subscribers and you have to log in with your account before it opens.</p></article></body></html>";
        assertThat(dropped(Form.HTML, stub.getBytes(StandardCharsets.UTF_8))).startsWith("paywall stub");
    }

    @Test
    void takesLinearTimeOnOneHugeLine() {
        byte[] large = new byte[50_000_000];
        java.util.Arrays.fill(large, (byte) 'a');
        assertThat(dropped(Form.PLAIN_TEXT, large)).startsWith("too large: 50000000 bytes");
        byte[] line = "ferry - aground. 1 | ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(cleaner.clean(new RawReport("x", Form.PLAIN_TEXT, line, Known.NOTHING)))
                .isNotNull();
        assertThat(cleaner.clean(new RawReport("x", Form.HTML, line, Known.NOTHING)))
                .isNotNull();
        assertThat(cleaner.clean(new RawReport("x", Form.CLEAN_TEXT, line, Known.NOTHING)))
                .isNotNull();
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin))
                .isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void survivesElementsNestedAHundredThousandDeep() {
        String deep = "<div>".repeat(100_000)
                + "A ferry with 240 people on board ran aground near Port Selm on Tuesday night.";
        Report report = kept(Form.HTML, deep);
        assertThat(report.text()).startsWith("A ferry with 240");
    }

    @Test
    void readsAPageThatEndsItsBodyAmidElementsTooDeep() {
        String sentence = "A ferry with 240 people on board ran aground near Port Selm on Tuesday night.";
        String page = "<body><p>" + sentence + "</p>" + "<div>".repeat(600) + "</BODY></html >\n";
        Report report = kept(Form.HTML, page);
        assertThat(report.text()).isEqualTo(sentence);
        SourceMap.Piece piece = report.map().pieces().get(0);
        assertThat(piece.raw().of(page)).isEqualTo(piece.clean().of(report.text()));
    }

    @Test
    void failsWithAReasonOnAPageThatTheParserBreaksOn() {
        String page = "<e>".repeat(155) + "<template><svg>" + "<e>".repeat(242) + "<template><a>";
        Outcome<Report> outcome =
                cleaner.clean(new RawReport("x", Form.HTML, page.getBytes(StandardCharsets.UTF_8), Known.NOTHING));
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(((Outcome.Failed<Report>) outcome).cause()).startsWith("expected a page, found one that the parser");
    }

    private Report kept(Form form, String text) {
        return kept(new RawReport("x", form, text.getBytes(StandardCharsets.UTF_8), Known.NOTHING));
    }

    private Report kept(RawReport raw) {
        Outcome<Report> outcome = cleaner.clean(raw);
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return ((Outcome.Kept<Report>) outcome).value();
    }

    private String dropped(Form form, byte[] bytes) {
        Outcome<Report> outcome = cleaner.clean(new RawReport("x", form, bytes, Known.NOTHING));
        assertThat(outcome).isInstanceOf(Outcome.Dropped.class);
        return ((Outcome.Dropped<Report>) outcome).reason();
    }
}
