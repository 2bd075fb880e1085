package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.annotate.Reports.annotated;
import static org.hearsay.annotate.Reports.only;
import static org.hearsay.annotate.Reports.words;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is not plain English: spans stay exact and time stays in proportion. */
class StrangeTextTest {

    private static final int LONG = 40_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDC26\uD83C\uDFFD ",
                "\uD835\uDD4F\uD835\uDD50 \uD83D\uDE00. ",
                "\u05E9\u05DC\u05D5\u05DD \u202Babc\u202C. ",
                "\u200B\uFEFF\u200D",
                "\u0645\u0631\u062D\u0628\u0627. ",
                "e\u0301te\u0301. "
            })
    void keepsSpansExactAfterAnyScript(String before) {
        String text = before + "Ilse Varga said on Tuesday that the bridge was open.";

        Statement statement = only(text);

        assertThat(words(text, statement.source())).containsExactly("Ilse Varga");
        assertThat(words(text, statement.cue())).containsExactly("said");
        assertThat(words(text, statement.content())).singleElement().asString().contains("the bridge was open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDC26 ",
                "\u05E9\u05DC\u05D5\u05DD ",
                "he said she ",
                "Ilse Varga Varga ",
                "a\u200Bb ",
                "\u4E2D\u6587",
                "[1] ",
                "\u201Che \u2018"
            })
    void staysQuickWithoutAFullStop(String bit) {
        String text = "Ilse Varga said the bridge was open. " + bit.repeat(LONG / bit.length());

        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();
        AnnotatedReport report = annotated(text);

        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - begin)).isLessThan(Duration.ofSeconds(20));
        assertThat(report.sentences()).isNotEmpty();
    }

    @Test
    void partsNoCharacterBeyondTheBasicPlane() {
        String text =
                "\uD83D\uDC26\uD83D\uDC26 Ilse \uD83D\uDC26 said: \u201C\uD83D\uDE00 \uD835\uDD4F is open.\u201D \uD83D\uDC26";

        AnnotatedReport report = annotated(text);

        assertThat(report.sentences()).allSatisfy(span -> {
            assertThat(Character.isLowSurrogate(text.charAt(span.begin()))).isFalse();
            assertThat(Character.isHighSurrogate(text.charAt(span.end() - 1))).isFalse();
        });
    }
}
