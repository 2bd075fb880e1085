package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hearsay.annotate.Reports.annotated;
import static org.hearsay.annotate.Reports.only;
import static org.hearsay.annotate.Reports.present;
import static org.hearsay.annotate.Reports.words;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Certainty;
import org.hearsay.model.Name;
import org.hearsay.model.NameType;
import org.hearsay.model.Polarity;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.StatementKind;
import org.hearsay.model.Timex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportAnnotatorTest {

    static Stream<Arguments> waysToAttribute() {
        return Stream.of(
                Arguments.of(
                        "\"The bridge is closed,\" Mayor Ilse Varga said.", "Ilse Varga", "\"The bridge is closed,\""),
                Arguments.of(
                        "\"The bridge is closed,\" said Mayor Ilse Varga.", "Ilse Varga", "\"The bridge is closed,\""),
                Arguments.of(
                        "Mayor Ilse Varga said: \"The bridge is closed.\"", "Ilse Varga", "\"The bridge is closed.\""),
                Arguments.of(
                        "Mayor Ilse Varga said that the bridge was closed.",
                        "Ilse Varga",
                        "that the bridge was closed"),
                Arguments.of(
                        "Mayor Ilse Varga said on Tuesday the bridge was closed.",
                        "Ilse Varga",
                        "the bridge was closed"),
                Arguments.of(
                        "Mayor Ilse Varga on Tuesday said the bridge was closed.",
                        "Ilse Varga",
                        "the bridge was closed"),
                Arguments.of("The bridge was closed, Mayor Ilse Varga said.", "Ilse Varga", "The bridge was closed"),
                Arguments.of(
                        "According to Mayor Ilse Varga, the bridge was closed.", "Ilse Varga", "the bridge was closed"),
                Arguments.of(
                        "The bridge was closed, according to Mayor Ilse Varga.", "Ilse Varga", "The bridge was closed"),
                Arguments.of("The bridge was closed, as per Mayor Ilse Varga.", "Ilse Varga", "The bridge was closed"),
                Arguments.of(
                        "Ilse Varga, the mayor of Arda, said the bridge was closed.",
                        "Ilse Varga",
                        "the bridge was closed"),
                Arguments.of(
                        "The Arda Ministry said in a statement that the bridge was closed.",
                        "Arda Ministry",
                        "that the bridge was closed"));
    }

    @ParameterizedTest
    @MethodSource("waysToAttribute")
    void findsWhoSaidWhat(String text, String speaker, String content) {
        Statement statement = only(text);

        assertThat(statement.speaker()).isNotNull().extracting(Speaker::name).isEqualTo(speaker);
        assertThat(words(text, statement.content())).containsExactly(content);
        assertThat(words(text, statement.source())).allMatch(source -> source.contains(speaker.split(" ")[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy will meet U.S. Secretary Ilse Varga on Monday.",
                "The envoy is expected to meet Gov. Ilse Varga on Monday.",
                "The court will hear Mr. Varga on Monday.",
                "The envoy will meet Otto Varga Jr. in Arda on Monday.",
                "The envoy will open St. Orla's on Monday.",
                "The envoy will meet Ilse J. Varga on Monday.",
                "On Monday the U.S. embassy will stay closed."
            })
    void theFullStopOfAnAbbreviationEndsNoClause(String text) {
        assertThat(annotated(text).times()).extracting(Timex::value).containsExactly("2024-03-18");
    }

    @Test
    void joinsAQuoteThatItsSpeakerInterrupts() {
        String text = "\"We waited,\" Ilse Varga said, \"and nobody came.\" \"Not one ship put in.\"";

        Statement statement = only(text);

        assertThat(words(text, statement.content()))
                .containsExactly("\"We waited,\"", "\"and nobody came.\"", "\"Not one ship put in.\"");
        assertThat(statement.kind()).isEqualTo(StatementKind.DIRECT);
    }

    @Test
    void followsAQuoteOverAParagraphsEnd() {
        String text = "Mayor Ilse Varga said: \"The bridge is closed and stays so.\n\n\"Nobody may cross it.\"";

        assertThat(only(text).content()).hasSize(2);
    }

    @Test
    void givesAPronounTheSpeakerBefore() {
        String text = "Mayor Ilse Varga said the bridge was closed. \"We had no choice,\" she added.";

        List<Statement> statements = annotated(text).statements();

        assertThat(statements)
                .hasSize(2)
                .allSatisfy(s -> assertThat(present(s.speaker()).name()).isEqualTo("Ilse Varga"));
    }

    @Test
    void givesASurnameTheFullNameAndTheRole() {
        String text =
                "Arda President Nils Orban's chief adviser Pavel Moore met traders.\n\nMoore said prices would fall.";

        Speaker speaker = present(only(text).speaker());

        assertThat(speaker.name()).isEqualTo("Pavel Moore");
        assertThat(speaker.role()).isEqualTo("Arda President Nils Orban's chief adviser");
        assertThat(speaker.anonymous()).isFalse();
    }

    @Test
    void keepsTheNumberAndDescriptionOfTheUnnamed() {
        Speaker speaker = present(only("Two officials at the harbour ministry said the talks had failed.")
                .speaker());

        assertThat(speaker.anonymous()).isTrue();
        assertThat(speaker.name()).isEqualTo("two officials at the harbour ministry");
    }

    @Test
    void putsThePaperThatWasToldIntoTheChain() {
        Statement statement = only("The talks had failed, three officials told the Arda Times.");

        assertThat(present(statement.speaker()).name()).isEqualTo("three officials");
        assertThat(statement.chain().voices()).containsExactly("Arda Times");
    }

    @Test
    void putsThePaperThatCitesIntoTheChain() {
        Statement statement = only("The talks had failed, the Arda Times reported, citing two officials.");

        assertThat(present(statement.speaker()).name()).isEqualTo("two officials");
        assertThat(present(statement.speaker()).anonymous()).isTrue();
        assertThat(statement.chain().voices()).containsExactly("Arda Times");
    }

    @Test
    void givesBareSourcesToThePaperThatWasJustCited() {
        String rest = "The officials said that she would see the harbour as well.";

        List<Statement> cited = annotated("The Arda Times reported that Varga would travel to Marl. " + rest)
                .statements();
        List<Statement> own =
                annotated("The boat was late again on Monday. " + rest).statements();

        assertThat(cited.get(cited.size() - 1).chain().voices()).containsExactly("Arda Times");
        assertThat(own.get(own.size() - 1).chain().voices()).isEmpty();
    }

    @Test
    void takesWhoPassesAQuoteOnForTheCarrier() {
        Statement by = only("\"We will wait,\" Ilse Varga was quoted as saying by the Marl News Agency.");
        Statement as = only("\"We will wait,\" Ilse Varga said, as quoted by the Marl News Agency.");

        assertThat(List.of(by, as)).allSatisfy(s -> {
            assertThat(present(s.speaker()).name()).isEqualTo("Ilse Varga");
            assertThat(s.chain().voices()).containsExactly("Marl News Agency");
        });
    }

    static Stream<Arguments> waysToQuoteThroughAPaper() {
        return Stream.of(
                        "Pavel Moore was quoted by the Arda Times as saying that the ferry had left.",
                        "Pavel Moore was cited by the Arda Times as telling reporters that the ferry had left.",
                        "Pavel Moore was quoted in the Arda Times as saying that the ferry had left.",
                        "\"The ferry has left,\" Pavel Moore was quoted by the Arda Times as saying.",
                        "\"The ferry has left,\" the Arda Times quoted Pavel Moore as saying.",
                        "The Arda Times on Monday quoted Minister Pavel Moore as saying that the ferry had left.",
                        "The Arda Times cited Pavel Moore as saying: \"The ferry has left.\"")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("waysToQuoteThroughAPaper")
    void letsThePersonSpeakWhomAPaperQuotesAsSaying(String text) {
        Statement statement = only(text);

        assertThat(present(statement.speaker()).name()).isEqualTo("Pavel Moore");
        assertThat(statement.chain().voices()).containsExactly("Arda Times");
        assertThat(words(text, statement.content()))
                .singleElement()
                .satisfies(
                        content -> assertThat(content).contains("ferry").doesNotContain("Moore", "saying", "telling"));
    }

    @Test
    void knowsWhomAPaperQuotesByAPronoun() {
        List<Statement> statements = annotated("The Arda Times spoke to Mayor Ilse Varga, a former pilot, on Monday. "
                        + "The Arda Times quoted her as saying that the bridge was closed.")
                .statements();

        Statement last = statements.get(statements.size() - 1);
        assertThat(present(last.speaker()).name()).isEqualTo("Ilse Varga");
        assertThat(last.chain().voices()).containsExactly("Arda Times");
    }

    static Stream<Arguments> waysToCitePeopleFirst() {
        return Stream.of(
                        "The Arda Times, citing two officials, reported on Monday that the bank would close.",
                        "The Arda Times, citing two officials, said the bank would close.",
                        "Citing two officials, the Arda Times reported that the bank would close.")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("waysToCitePeopleFirst")
    void putsThePaperThatCitesBeforeItReportsIntoTheChain(String text) {
        Statement statement = only(text);

        assertThat(present(statement.speaker()).name()).isEqualTo("two officials");
        assertThat(statement.chain().voices()).containsExactly("Arda Times");
    }

    @Test
    void letsAPersonWhoCitesOthersSpeakForHerself() {
        assertThat(annotated("Mayor Ilse Varga, citing two engineers, said the bridge was closed.")
                        .statements())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(present(s.speaker()).name()).isEqualTo("Ilse Varga"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINSK", "TOKYO", "PORT-AU-PRINCE"})
    void takesNoDatelineIntoTheSource(String place) {
        String text = place + " - Ardan President Nils Orban said on Monday that the bank would close. "
                + "He said the harbour was safe.";

        assertThat(annotated(text).statements()).hasSize(2).allSatisfy(s -> {
            assertThat(present(s.speaker()).name()).isEqualTo("Nils Orban");
            assertThat(words(text, s.source())).noneMatch(source -> source.contains(place));
        });
    }

    @Test
    void marksADenial() {
        Statement statement = only("Ilse Varga denied that the bridge was unsafe.");

        assertThat(statement.certainty()).isEqualTo(Certainty.DENIED);
    }

    @Test
    void turnsADeniedContentIntoADenyingAssertion() {
        AnnotatedReport report = annotated("Ilse Varga denied that the bridge was unsafe.");

        assertThat(report.assertions())
                .singleElement()
                .satisfies(
                        assertion -> assertThat(assertion.modality().polarity()).isEqualTo(Polarity.DENIES));
    }

    @Test
    void tellsTheDayOfSpeakingFromTheDaySpokenOf() {
        AnnotatedReport report = annotated("Ilse Varga said on Tuesday that the bridge would open on 20 March 2024.");

        assertThat(report.statements().get(0).on()).isEqualTo(LocalDate.of(2024, 3, 12));
        assertThat(report.assertions().get(0).when()).isEqualTo("2024-03-20");
        assertThat(report.assertions().get(0).modality().planned()).isFalse();
    }

    @Test
    void givesTheOutletsOwnSentencesNoSpeaker() {
        AnnotatedReport report = annotated("The bridge fell on Monday. Ilse Varga said nobody was hurt.");

        assertThat(report.assertions()).hasSize(2);
        assertThat(report.assertions().get(0).statement()).isNull();
        assertThat(report.assertions().get(0).text()).isEqualTo("The bridge fell on Monday");
        assertThat(present(report.assertions().get(1).speaker()).name()).isEqualTo("Ilse Varga");
    }

    @Test
    void letsASentenceThatTellsAnAttitudeStandWhole() {
        AnnotatedReport report = annotated("Ilse Varga criticised the new harbour law.");

        assertThat(report.statements()).hasSize(1);
        assertThat(report.assertions()).singleElement().satisfies(assertion -> {
            assertThat(assertion.statement()).isNull();
            assertThat(assertion.text()).isEqualTo("Ilse Varga criticised the new harbour law");
        });
    }

    @Test
    void endsWhatWasSaidAsideWithItsComma() {
        String text = "While Ilse Varga says the bridge is safe, traders stay away.";

        assertThat(words(text, only(text).content())).containsExactly("the bridge is safe");
    }

    @Test
    void findsTheSpeakerAfterAWarning() {
        Statement statement = only("The bridge may fall, warned a senior engineer on Tuesday.");

        assertThat(present(statement.speaker()).name()).isEqualTo("a senior engineer");
        assertThat(statement.on()).isEqualTo(LocalDate.of(2024, 3, 12));
    }

    @Test
    void seesWhatIsPlannedAndHowSure() {
        AnnotatedReport report = annotated("Ilse Varga is likely to visit Marl next week.");

        assertThat(report.assertions()).singleElement().satisfies(assertion -> {
            assertThat(assertion.modality().planned()).isTrue();
            assertThat(assertion.modality().certainty()).isEqualTo(Certainty.PROBABLE);
        });
    }

    @Test
    void typesNames() {
        AnnotatedReport report = annotated(
                "Ilse Varga flew from Oslo to the Marl Central Bank, where French delegates met Ms Varga's aides.");

        assertThat(report.names())
                .extracting(Name::text, Name::type)
                .contains(
                        tuple("Oslo", NameType.PLACE),
                        tuple("Marl Central Bank", NameType.ORGANISATION),
                        tuple("French", NameType.OTHER),
                        tuple("Varga", NameType.PERSON));
    }

    @Test
    void findsNoStatementsInAnotherLanguage() {
        AnnotatedReport report = new ReportAnnotator()
                .annotate(Reports.report("de", "\"Wir warten\", sagte Ilse Varga. Die Brücke said no."));

        assertThat(report.statements()).isEmpty();
        assertThat(report.sentences()).isNotEmpty();
    }

    @Test
    void survivesAnyText() {
        long seed = 20240315;
        Random random = new Random(seed);
        String[] bits = {
            "\"",
            "“",
            "”",
            "'",
            "‘",
            "’",
            " said ",
            "He ",
            "\n",
            "\n\n",
            ".",
            ",",
            ":",
            "according to ",
            "Ilse ",
            "\uD83D\uDE00",
            "\uD83D",
            "said",
            " told ",
            " quoted as saying by ",
            "-",
            "—",
            " ",
            "\t",
            "é",
            "中文。",
            "U.S.",
            "1,000",
            "was ",
            "reportedly ",
            "and ",
            "who ",
            "(",
            ")",
            "\u0000",
            "\u202E",
            "the officials "
        };
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder("x");
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                boolean any = random.nextInt(8) == 0;
                text.append(any ? String.valueOf((char) random.nextInt(0x10000)) : bits[random.nextInt(bits.length)]);
            }
            assertThat(annotated(text.toString()).report())
                    .as("seed %s, round %s", seed, i)
                    .isNotNull();
        }
    }

    /** The time that the text takes, other processes left out, in nanoseconds. */
    private static long cpu(String text) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();
        annotated(text);
        return clock.getCurrentThreadCpuTime() - begin;
    }

    @Test
    void staysLinearWithoutAFullStop() {
        String text = "the officials said the bridge and Ilse Varga told him \"we ' “ wait, ".repeat(8000);

        annotated(text.substring(0, 20_000));
        long small = cpu(text.substring(0, 40_000));
        long large = cpu(text.substring(0, 160_000));

        assertThat(large).isLessThan(small * 8);
    }

    @Test
    void takesNoHeadingIntoWhatFollowsIt() {
        String text =
                "The Minister's visit to Marl\n\nIn July, the ferry carried nobody, said Ilse Varga, who owns it.";

        assertThat(words(text, only(text).content())).containsExactly("In July, the ferry carried nobody");
    }

    @Test
    void callsAnOutletByItsNameWithoutWhatItIs() {
        Statement statement = only("\"Why not? They wait,\" Ilse Varga was quoted as saying by the Sarva news agency.");

        assertThat(statement.chain().voices()).containsExactly("Sarva");
    }
}
