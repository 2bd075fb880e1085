package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
}
