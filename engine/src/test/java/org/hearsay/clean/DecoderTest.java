package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

    @Test
    void believesTheMarkFirst() {
        byte[] bytes = "\uFEFFgrün".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Decoder.decode(bytes, "windows-1252", false)).isEqualTo(new Decoded("grün", "UTF-16LE"));
    }

    @Test
    void believesTheCarrierBeforeThePage() {
        byte[] bytes = "<meta charset=\"utf-8\">grün".getBytes(Charset.forName("windows-1252"));
        assertThat(Decoder.decode(bytes, "ISO-8859-1", true).text()).endsWith("grün");
    }

    @Test
    void believesThePageOnlyWhereItsBytesAgree() {
        byte[] cyrillic = "<meta charset=windows-1251>порт".getBytes(Charset.forName("windows-1251"));
        assertThat(Decoder.decode(cyrillic, null, true).text()).endsWith("порт");
        byte[] lying = "<meta charset=utf-8>grün".getBytes(Charset.forName("windows-1252"));
        assertThat(Decoder.decode(lying, null, true))
                .satisfies(d -> assertThat(d.text()).startsWith("<meta"));
    }

    @Test
    void triesUtf8BeforeTheOldSet() {
        assertThat(Decoder.decode("grün".getBytes(StandardCharsets.UTF_8), null, false)
                        .charset())
                .isEqualTo("UTF-8");
        assertThat(Decoder.decode("“grün”".getBytes(Charset.forName("windows-1252")), null, false))
                .isEqualTo(new Decoded("“grün”", "windows-1252"));
    }

    @Test
    void readsUtf8WithABrokenByteAsUtf8() {
        byte[] bytes = "größer und schöner, über Flüsse und Brücken".getBytes(StandardCharsets.UTF_8);
        byte[] broken = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xC3;
        assertThat(Decoder.decode(broken, null, false).charset()).isEqualTo("UTF-8");
    }

    @Test
    void passesOverASetThatNobodyKnows() {
        assertThat(Decoder.decode("boats".getBytes(StandardCharsets.UTF_8), "x-none-such", false)
                        .text())
                .isEqualTo("boats");
    }

    @Test
    void readsAPageThatWasSavedAnewAsUtf8ForAllThatItDeclares() {
        byte[] saved = "<meta charset=iso-8859-1>grün und weiß".getBytes(StandardCharsets.UTF_8);
        assertThat(Decoder.decode(saved, null, true).text()).endsWith("grün und weiß");
    }

    @ParameterizedTest
    @CsvSource({
        "Shift_JIS, windows-31j, 髙橋と宮﨑は①番の船にいた",
        "EUC-JP, x-eucJP-Open, 髙橋と宮﨑は①番の船にいた",
        "EUC-KR, x-windows-949, 똠방각하와 펲시가 배에 있었다",
        "gb2312, GB18030, 朱镕基与陈喆在船上",
        "gbk, GB18030, 㐀字也在船上",
        "big5, Big5-HKSCS, 啲人喺船上",
        "iso-8859-9, windows-1254, “Şişli’de” yağmur – fırtına",
        "tis-620, x-windows-874, “เรือ” ออกจากท่า…",
        "latin1, windows-1252, “grün” – weiß"
    })
    void readsMoreUnderALabelThanTheSetOfThatNameHolds(String label, String holds, String text) {
        byte[] bytes = text.getBytes(Charset.forName(holds));
        assertThat(Decoder.decode(bytes, label, false)).isEqualTo(new Decoded(text, holds));
    }

    @Test
    void believesADeclaredSetForAllOneStrayByte() throws IOException {
        String half =
                "Το λιμεναρχείο ανακοίνωσε την Τρίτη ότι το πλοίο προσάραξε τη νύχτα και κανείς δεν έπαθε τίποτα. ";
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.write("<meta charset=windows-1253>".getBytes(StandardCharsets.UTF_8));
        page.write(half.repeat(3).getBytes(Charset.forName("windows-1253")));
        page.write("”".getBytes(StandardCharsets.UTF_8));
        page.write(half.getBytes(Charset.forName("windows-1253")));
        assertThat(Decoder.decode(page.toByteArray(), null, true).text())
                .contains("λιμεναρχείο")
                .endsWith(half);
    }

    @Test
    void readsUtf8WithABrokenByteAsUtf8WhateverItDeclares() {
        byte[] bytes = ("<meta charset=iso-8859-1>" + "“größer” und „schöner“ über Flüsse, Brücken ".repeat(9))
                .getBytes(StandardCharsets.UTF_8);
        byte[] broken = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xC3;
        assertThat(Decoder.decode(broken, null, true).charset()).isEqualTo("UTF-8");
    }

    @Test
    void takesAPageThatSaysOfItselfThatItIsUtf16ForUtf8() {
        for (String wide : List.of("utf-16", "UTF-16LE", "unicode", "utf-32")) {
            byte[] bytes = ("<meta charset=\"" + wide + "\">The boats are back.").getBytes(StandardCharsets.UTF_8);
            assertThat(Decoder.decode(bytes, null, true)).as(wide).satisfies(read -> {
                assertThat(read.charset()).isEqualTo("UTF-8");
                assertThat(read.text()).endsWith("The boats are back.");
            });
        }
    }
}
