package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hearsay.model.Form;
import org.hearsay.model.Grounded;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.Presentation.Kind;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class PageKindTest {

    private static final String SENTENCE =
            "<p>The harbour master of Port Selm said on Tuesday that the ferry had been towed to the yard in the night, and that "
                    + "nobody on board had been hurt when it struck the bank east of the pier.</p>";

    private final ReportCleaner cleaner = new ReportCleaner();

    @Test
    void holdsAnOrdinaryReportForOne() {
        assertThat(kind(page("{\"@type\":\"NewsArticle\"}", SENTENCE.repeat(5))).value())
                .isEqualTo(Kind.REPORT);
    }

    @Test
    void believesThePageThatCallsItselfALiveBlog() {
        assertThat(kind(page("{\"@type\":\"LiveBlogPosting\"}", SENTENCE.repeat(5))))
                .isEqualTo(new Grounded<>(Kind.LIVE_BLOG, "from JSON-LD type LiveBlogPosting"));
    }

    @Test
    void knowsALiveBlogByItsManyTimes() {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            entries.append("<div class=\"entry\"><span>1")
                    .append(i)
                    .append(":05</span></div>")
                    .append(SENTENCE);
        }
        Grounded<Kind> kind = kind(page("{\"@type\":\"NewsArticle\"}", SENTENCE + entries));
        assertThat(kind.value()).isEqualTo(Kind.LIVE_BLOG);
        assertThat(kind.because()).contains("entries with a time each");
    }

    @Test
    void knowsALiveBlogInAnyLanguageByTimesInOrder() {
        StringBuilder entries = new StringBuilder();
        for (String time : new String[] {"18:40", "17.12", "5:05 pm", "16h30"}) {
            entries.append("<div class=\"e\"><span>" + time + "</span>" + SENTENCE + "</div>");
        }
        Outcome<Report> outcome = cleaned(page("{\"@type\":\"NewsArticle\"}", SENTENCE + entries));
        Report report = ((Outcome.Kept<Report>) outcome).value();
        assertThat(report.presentation().kind().value()).isEqualTo(Kind.LIVE_BLOG);
        assertThat(report.text()).doesNotContain("18:40").doesNotContain("16h30");
        String shuffled = page(
                "{\"@type\":\"NewsArticle\"}", SENTENCE + entries.toString().replace("17.12", "10.12"));
        assertThat(kind(shuffled.replace("16h30", "23h30")).value()).isEqualTo(Kind.REPORT);
    }

    @Test
    void doesNotHoldOneTimeInAReportForALiveBlog() {
        String one = SENTENCE.repeat(3) + "<div><span>14:05</span></div>" + SENTENCE.repeat(3);
        assertThat(kind(page("{\"@type\":\"NewsArticle\"}", one)).value()).isEqualTo(Kind.REPORT);
    }

    @Test
    void knowsAGalleryByItsCaptions() {
        String picture =
                "<figure><img src=\"a.jpg\"><figcaption>The ferry on the bank east of the pier, with the tugs beside "
                        + "it and the yard behind them, as seen from the old mill on the hill above the town</figcaption></figure>";
        Grounded<Kind> kind = kind(page("{\"@type\":\"NewsArticle\"}", SENTENCE + picture.repeat(8) + SENTENCE));
        assertThat(kind.value()).isEqualTo(Kind.GALLERY);
        assertThat(kind.because()).contains("captions");
        assertThat(kind(page("{\"@type\":\"ImageGallery\"}", SENTENCE.repeat(4)))
                        .because())
                .isEqualTo("from JSON-LD type ImageGallery");
    }

    @Test
    void knowsTheStubOfAReportForSubscribers() {
        String paid = "{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\",\"wordCount\":900}";
        Grounded<Kind> kind = kind(page(paid, SENTENCE.repeat(2)));
        assertThat(kind.value()).isEqualTo(Kind.STUB);
        assertThat(kind.because()).contains("not free to read").contains("of its 900 words");
        assertThat(kind(page(paid.replace("900", "410"), SENTENCE.repeat(12))).value())
                .isEqualTo(Kind.REPORT);
    }

    @Test
    void knowsAStubByAPartThatIsNotFreeOrAMetaTag() {
        String part = "{\"@type\":\"NewsArticle\",\"hasPart\":[{\"@type\":\"WebPageElement\","
                + "\"isAccessibleForFree\":\"False\"}]}";
        assertThat(kind(page(part, SENTENCE.repeat(2))).value()).isEqualTo(Kind.STUB);
        String locked = "<meta property=\"article:content_tier\" content=\"locked\"></head>";
        assertThat(kind(page("{}", SENTENCE.repeat(2)).replace("</head>", locked))
                        .value())
                .isEqualTo(Kind.STUB);
    }

    @Test
    void knowsAStubByWhatFollowsItsText() {
        String offer =
                "<h3>Subscribe to continue reading</h3><p>All of it for 1 mark a week.</p><a href=\"/s\">Offers</a>";
        for (String name : new String[] {"offers", "paywall"}) {
            String box = "<div class=\"" + name + "\">" + (name.equals("paywall") ? "<a href=\"/s\">Offers</a>" : offer)
                    + "</div>";
            assertThat(kind(page("{}", SENTENCE.repeat(2) + box)).value())
                    .as(name)
                    .isEqualTo(Kind.STUB);
            assertThat(kind(page("{}", SENTENCE.repeat(12) + box)).value())
                    .as(name)
                    .isEqualTo(Kind.REPORT);
        }
    }

    @Test
    void keepsTheBeginningOfAReportWithoutTheLineThatAsksForMoney() {
        String line =
                "<p>To continue reading this article, please subscribe or log in to your account with us today.</p>";
        Outcome<Report> outcome = cleaned(page("{}", SENTENCE.repeat(2) + line));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Kept.class, kept -> {
            Report report = (Report) kept.value();
            assertThat(report.text()).contains("harbour master").doesNotContain("To continue reading");
            assertThat(report.presentation().kind().value()).isEqualTo(Kind.STUB);
        });
    }

    @Test
    void knowsAThreadByItsComments() {
        String comment = "<div class=\"comment\"><div class=\"comment-body\">" + SENTENCE + "</div></div>";
        Grounded<Kind> said = kind(page("{\"@type\":\"DiscussionForumPosting\"}", SENTENCE.repeat(4)));
        assertThat(said).isEqualTo(new Grounded<>(Kind.THREAD, "from JSON-LD type DiscussionForumPosting"));
        Grounded<Kind> kind = kind("<html lang=\"en\"><body><main><h1>Is the pier safe?</h1>" + comment.repeat(6)
                + "</main></body></html>");
        assertThat(kind.value()).isEqualTo(Kind.THREAD);
        assertThat(kind.because()).contains("elements named as comments");
    }

    @Test
    void holdsAnOpinionThatItsSiteNamesACommentForAReport() {
        for (String name : new String[] {"kommentar", "commentary", "opinion-commentaire"}) {
            String opinion = "<div class=\"" + name + "\">" + SENTENCE.repeat(5) + "</div>";
            assertThat(kind(page("{\"@type\":\"NewsArticle\"}", opinion)).value())
                    .as(name)
                    .isEqualTo(Kind.REPORT);
        }
    }

    @Test
    void dropsAListOfLinks() {
        String link = "<li><a href=\"/a\">Mayor of Old Selm steps down after a long night of votes</a></li>";
        String front =
                "<html lang=\"en\"><head><title>The Selm Courier</title></head><body><main><p>News from Port Selm and the "
                        + "towns around the bay, every day of the week.</p><ul>" + link.repeat(60)
                        + "</ul></main></body></html>";
        assertThat(cleaned(front))
                .isInstanceOfSatisfying(
                        Outcome.Dropped.class,
                        dropped -> assertThat(dropped.reason()).contains("list"));
    }

    @Test
    void keepsAReportAmongManyLinks() {
        String link = "<li><a href=\"/a\">Mayor of Old Selm steps down after a long night of votes</a></li>";
        String page = page("{\"@type\":\"NewsArticle\"}", SENTENCE.repeat(3) + "<ul>" + link.repeat(40) + "</ul>");
        assertThat(cleaned(page)).isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void dropsAListOfTeasersWhateverTheSiteCallsItsPages() {
        StringBuilder teasers = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            teasers.append("<article class=\"post post-" + i + "\"><h2><a href=\"/" + i + "\">Ferry towed to the yard ")
                    .append("again</a></h2>")
                    .append(SENTENCE)
                    .append("</article>");
        }
        String list =
                "<html lang=\"en\"><head><title>Harbour</title><meta property=\"og:type\" content=\"article\"></head>"
                        + "<body><main><h1>Harbour</h1>" + teasers + "</main></body></html>";
        assertThat(cleaned(list))
                .isInstanceOfSatisfying(
                        Outcome.Dropped.class,
                        dropped -> assertThat(dropped.reason()).startsWith("a list of links: 8 teasers"));
        String dated = "<meta property=\"article:published_time\" content=\"2031-03-04\"></head>";
        assertThat(cleaned(list.replace("</head>", dated))).isInstanceOf(Outcome.Kept.class);
        assertThat(cleaned(list.replace("</h1>", "</h1>" + SENTENCE.repeat(2)))).isInstanceOf(Outcome.Kept.class);
        assertThat(cleaned(list.replace("href=\"/", "href=\"#"))).isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void dropsAWallThatAsksForConsentInAnyWords() {
        String wall =
                "<html lang=\"en\"><head><title>The Selm Courier</title></head><body><div><h1>Your choice</h1><p>Our "
                        + "paper and 412 companies would like to keep notes on your device and to read them later.</p><button>Agree"
                        + " and close</button><a href=\"#\">Manage settings</a></div><footer>Imprint</footer></body></html>";
        assertThat(cleaned(wall))
                .isInstanceOfSatisfying(
                        Outcome.Dropped.class,
                        dropped -> assertThat(dropped.reason()).startsWith("consent wall: a box with buttons"));
        String german = wall.replace("Agree and close", "Akzeptieren").replace("Manage settings", "Ablehnen");
        assertThat(cleaned(german)).isInstanceOf(Outcome.Dropped.class);
    }

    @Test
    void keepsAShortReportBesideABoxThatAsksForConsent() {
        String box =
                "<div><p>We would like to keep notes on your device.</p><button>Accept</button><button>Reject</button>"
                        + "</div>";
        String page = "<html lang=\"en\"><head><title>Ferry towed</title></head><body>" + box
                + "<main><h1>Ferry towed</h1>" + SENTENCE.repeat(3) + "</main></body></html>";
        assertThat(cleaned(page)).isInstanceOf(Outcome.Kept.class);
    }

    private static String page(String jsonLd, String body) {
        return "<html lang=\"en\"><head><title>Ferry towed to the yard</title><script type=\"application/ld+json\">"
                + jsonLd + "</script></head><body><article><h1>Ferry towed to the yard</h1>" + body
                + "</article></body></html>";
    }

    private Outcome<Report> cleaned(String page) {
        return cleaner.clean(new RawReport("x", Form.HTML, page.getBytes(StandardCharsets.UTF_8), Known.NOTHING));
    }

    private Grounded<Kind> kind(String page) {
        Outcome<Report> outcome = cleaned(page);
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return ((Outcome.Kept<Report>) outcome).value().presentation().kind();
    }
}
