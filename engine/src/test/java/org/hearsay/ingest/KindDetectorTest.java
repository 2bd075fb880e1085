package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.bytes;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class KindDetectorTest {

    private static Kind kind(String text, String name) {
        return KindDetector.detect(new Head(bytes(text)), name);
    }

    @Test
    void goesByTheRootElement() {
        assertThat(kind("<?xml version='1.0'?><!-- a - b --><rss version='2.0'>", "x.html"))
                .isEqualTo(Kind.FEED);
        assertThat(kind("<feed xmlns='a'>", "x")).isEqualTo(Kind.FEED);
        assertThat(kind("<rdf:RDF xmlns='a'>", "x")).isEqualTo(Kind.FEED);
        assertThat(kind("<opml version='2.0'>", "x")).isEqualTo(Kind.OPML);
        assertThat(kind("\uFEFF\n<?xml version='1.0'?><html xmlns='a'>", "x.xml"))
                .isEqualTo(Kind.HTML);
        assertThat(kind("<?xml version='1.0'?><urlset xmlns='a'>", "x.xml")).isEqualTo(Kind.OTHER_XML);
        assertThat(kind("<!DOCTYPE html SYSTEM 'about:legacy-compat'>\n<body>", "x"))
                .isEqualTo(Kind.HTML);
        assertThat(kind("<!DOCTYPE rss [<!ENTITY x 'y'>]><rss>", "x")).isEqualTo(Kind.FEED);
        assertThat(kind("<custom-page><p>It ran.", "x")).isEqualTo(Kind.HTML);
    }

    @Test
    void goesByTheNameWhereBytesLeaveItOpen() {
        assertThat(kind("Menu <b>Home</b>", "x.htm")).isEqualTo(Kind.HTML);
        assertThat(kind("Menu Home", "x.html")).isEqualTo(Kind.TEXT);
        assertThat(kind("Menu <b>Home</b>", "x.txt")).isEqualTo(Kind.TEXT);
        assertThat(kind("not json", "x.jsonl")).isEqualTo(Kind.JSONL);
    }

    @Test
    void partsJsonLinesFromOneDocument() {
        assertThat(kind("{\"text\": \"a\"}\n{\"text\": \"b\"}", "x")).isEqualTo(Kind.JSONL);
        assertThat(kind("{\"text\": \"broken\n{\"text\": \"b\"}", "x.jsonl")).isEqualTo(Kind.JSONL);
        assertThat(kind("{\n  \"text\": \"a\"\n}", "x")).isEqualTo(Kind.JSON);
        assertThat(kind("{\"version\": \"https:\\/\\/jsonfeed.org\\/version\\/1.1\"}", "x"))
                .isEqualTo(Kind.JSON);
        assertThat(kind("[The mayor] spoke.", "x.txt")).isEqualTo(Kind.TEXT);
        assertThat(kind("[{\"text\": \"a\"},\n{\"text\": \"b\"}]", "x")).isEqualTo(Kind.JSON);
        assertThat(kind("[{text}] is what it said.", "x")).isEqualTo(Kind.TEXT);
    }

    @Test
    void knowsMagicNumbers() {
        assertThat(kind("%PDF-1.7\n", "x.txt")).isEqualTo(Kind.PDF);
        assertThat(kind("WARC/1.0\r\n", "x.txt")).isEqualTo(Kind.WARC);
        assertThat(kind("PK\u0003\u0004abc", "x.txt")).isEqualTo(Kind.ZIP);
        assertThat(kind("a\u0000b\u0000\u0000\u0000", "x.txt")).isEqualTo(Kind.BINARY);
    }

    @Test
    void knowsWhatOnlyLooksLikeText() {
        assertThat(kind("{\\rtf1\\ansi The ferry ran.}", "x.txt")).isEqualTo(Kind.RTF);
        assertThat(kind("From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n<html><head>", "x.txt"))
                .isEqualTo(Kind.MAIL);
        assertThat(kind("The ferry ran.\u0000 It ran late, and then it ran again.", "x.txt"))
                .isEqualTo(Kind.TEXT);
    }

    @Test
    void isQuickOnHostileProlog() {
        String dashes = "<!--" + "- ".repeat(4_000);
        String opens = "<?xml ".repeat(1_300);
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(1), () -> {
            kind(dashes, "x");
            kind(opens, "x");
            kind("<!doctype " + "[".repeat(8_000), "x");
        });
    }
}
