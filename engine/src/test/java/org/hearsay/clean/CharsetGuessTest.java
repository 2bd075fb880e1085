package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetGuessTest {

    @ParameterizedTest
    @CsvSource({
        "GB18030, 港口当局星期二说渡轮在夜里搁浅所有乘客都已安全上岸没有人受伤",
        "Big5-HKSCS, 港口當局星期二說渡輪在夜裡擱淺所有乘客都已安全上岸沒有人受傷",
        "windows-31j, 港湾当局は火曜日にフェリーが夜のうちに座礁し乗客は全員無事だったと発表した",
        "x-eucJP-Open, 港湾当局は火曜日にフェリーが夜のうちに座礁し乗客は全員無事だったと発表した",
        "x-windows-949, 항만 당국은 화요일 밤 여객선이 좌초했으며 승객은 모두 무사하다고 밝혔다",
        "windows-1251, Портовые власти сообщили во вторник что паром ночью сел на мель и никто не пострадал",
        "KOI8-R, Портовые власти сообщили во вторник что паром ночью сел на мель и никто не пострадал"
    })
    void readsTextOfASetThatNobodyNamed(String charset, String text) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertThat(Decoder.decode(bytes, null, false)).isEqualTo(new Decoded(text, charset));
    }

    @Test
    void leavesWesternTextToTheWesternSet() {
        String text =
                "Der Bürgermeister sagte, größere Schäden gebe es für die Fähre und ihre Gäste glücklicherweise nicht: "
                        + "»Möglich wäre es gewesen, natürlich.« Später hieß es, Änderungen würden geprüft.";
        byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
        assertThat(Decoder.decode(bytes, null, false)).isEqualTo(new Decoded(text, "windows-1252"));
    }

    @Test
    void undoesWhatWasEncodedTwice() {
        String meant = "Für die Fähre gab es „große“ Schäden – das übersah man in Zürich.";
        String twice = new String(meant.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertThat(twice).contains("FÃ¼r");
        assertThat(Decoder.decode(twice.getBytes(StandardCharsets.UTF_8), null, false)
                        .text())
                .isEqualTo(meant);
    }

    @Test
    void leavesTextAloneThatOnlySpeaksOfIt() {
        String text =
                "Wer „fÃ¼r“ liest, sieht eine Schrift, die zweimal übersetzt wurde: größer wäre der Ärger für Käufer nie.";
        assertThat(Decoder.decode(text.getBytes(StandardCharsets.UTF_8), null, false)
                        .text())
                .isEqualTo(text);
    }
}
