package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.fuzz.FuzzRun;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;
import org.hearsay.model.SourceMap;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class CleanFuzzTest {

    private static final long MOST_NANOS = 2_000_000_000L;
    private static final int DEEPEST = 3_000;
    private static final List<String> CHARSETS =
            List.of("UTF-8", "ISO-8859-1", "UTF-16LE", "Shift_JIS", "GB18030", "windows-1251", "x-none");
    private static final String[] BITS = {
        "<p>",
        "</p>",
        "<div class=\"article-body\">",
        "</div>",
        "<br>",
        "<a href=\"/x\">",
        "</a>",
        "&amp;",
        "&nbsp;",
        "&#x1F600;",
        "&bogus",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":",
        "</script>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<table><tr><td>",
        "\u0000",
        "\uFEFF",
        "\u00AD",
        "\r\n",
        "5 MIN READ\n",
        "By Ida Morrow and Karl Venn\n",
        "SOURCE: Selm Wire and agencies\n",
        "March 4, 2031\n",
        "31.02.2031\n",
        "(With inputs from agencies)\n",
        " | ",
        " - ",
        "SELM (AFP) - ",
        "The harbour master said on Tuesday that the boats were safe and nobody was hurt. ",
        "\"@graph\":[{\"author\":{\"@id\":\"#a\"}}]",
        "<time datetime=\"2031-03-04T99:99\">",
        "\uD83D",
        "\uDE00",
        "é",
        "你好，世界。",
        "<button>Accept</button>",
        "<h1>Boats</h1>",
        "<ol><li>",
        "<plaintext>",
        "<svg>",
        "<textarea>"
    };

    private final ReportCleaner cleaner = new ReportCleaner();

    @Test
    void endsInAValueWithinTwoSecondsAnd200MegabytesOnAnything() {
        FuzzRun run = new FuzzRun("pages");
        Random random = run.random();
        cleaner.clean(new RawReport("warm", Form.HTML, page(new Random(1), 200), Known.NOTHING));
        for (int i = 0; i < FuzzRun.cases(); i++) {
            byte[] bytes = mutated(page(random, 20 + random.nextInt(400)), random);
            for (Form form : List.of(Form.HTML, Form.PLAIN_TEXT, Form.CLEAN_TEXT)) {
                String name = "case " + i + ", " + form;
                Known known = Known.NOTHING.withCharset(random.nextInt(3) == 0 ? any(CHARSETS, random) : null);
                run.check(name, bytes, () -> {
                    Outcome<Report> outcome = cleaner.clean(new RawReport(name, form, bytes, known));
                    if (outcome instanceof Outcome.Kept<Report> kept) {
                        saysWhatTheRawTextSays(kept.value(), form, bytes, known, name);
                    }
                    return outcome instanceof Outcome.Kept;
                });
            }
        }
        run.finish();
    }

    @Test
    void mapsTheLettersBehindAnEntityThatLacksItsSemicolon() {
        byte[] bytes =
                "<html><body><article><p>The ferry ran aground near the port, the guard said.</p><p>&nbspt; nobody was hurt."
                        .getBytes(StandardCharsets.UTF_8);
        Outcome<Report> outcome = cleaner.clean(new RawReport("x", Form.HTML, bytes, Known.NOTHING));
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        saysWhatTheRawTextSays(((Outcome.Kept<Report>) outcome).value(), Form.HTML, bytes, Known.NOTHING, "x");
    }

    @Test
    void staysQuickOnRunsThatTemptAPatternToBacktrack() {
        for (String bit : List.of(
                "a", "1", ".", " ", "- ", "(", "a.", "a-", "1.", "Aa ", "By A ", "<", "&", "<b>", "<i><p>", "©", "\"",
                "A, ", "1 de ", "May ")) {
            byte[] bytes = bit.repeat(300_000 / bit.length()).getBytes(StandardCharsets.UTF_8);
            for (Form form : List.of(Form.HTML, Form.PLAIN_TEXT, Form.CLEAN_TEXT)) {
                long begin = cpuNanos();
                assertThat(cleaner.clean(new RawReport("run", form, bytes, Known.NOTHING)))
                        .isNotNull();
                assertThat(cpuNanos() - begin).as(form + " of '" + bit + "'").isLessThan(2 * MOST_NANOS);
            }
        }
    }

    private static void saysWhatTheRawTextSays(Report report, Form form, byte[] bytes, Known known, String name) {
        String raw = Decoder.decode(bytes, known.charset(), form == Form.HTML).text();
        for (SourceMap.Piece piece : report.map().pieces()) {
            String said = piece.raw().of(raw);
            String clean = piece.clean().of(report.text());
            assertThat(said.equals(clean)
                            || Parser.unescapeEntities(said, false).equals(clean))
                    .as(name + ": '" + said + "' and '" + clean + "'")
                    .isTrue();
        }
    }

    // Wall time would count the machine's other work.
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static byte[] page(Random random, int size) {
        StringBuilder page = new StringBuilder("<html><head><title>Boats | Selm</title></head><body><article>");
        if (random.nextInt(4) == 0) {
            page.insert(6, "<meta charset=\"" + any(CHARSETS, random) + "\">");
        }
        for (int i = 0; i < size; i++) {
            if (random.nextInt(400) == 0) {
                page.append(BITS[random.nextInt(BITS.length)].repeat(random.nextInt(DEEPEST)));
            }
            page.append(BITS[random.nextInt(BITS.length)]);
            if (random.nextInt(3) == 0) {
                page.append("A ferry with 240 people ran aground near the port, the guard said. ");
            }
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String any(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        List<Byte> all = new ArrayList<>();
        for (byte b : bytes) {
            int dice = random.nextInt(400);
            if (dice == 0) {
                all.add((byte) random.nextInt(256));
            }
            if (dice != 1) {
                all.add(b);
            }
        }
        int end = random.nextInt(4) == 0 ? random.nextInt(all.size() + 1) : all.size();
        byte[] out = new byte[end];
        for (int i = 0; i < end; i++) {
            out[i] = all.get(i);
        }
        return out;
    }
}
