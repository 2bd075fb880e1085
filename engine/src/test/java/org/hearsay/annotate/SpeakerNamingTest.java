package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.annotate.Reports.annotated;
import static org.hearsay.annotate.Reports.only;
import static org.hearsay.annotate.Reports.present;
import static org.hearsay.annotate.Reports.words;

import java.util.List;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a source stands for: the name that the report gives elsewhere. */
class SpeakerNamingTest {

    private static Speaker last(String text) {
        List<Statement> statements = annotated(text).statements();
        return present(statements.get(statements.size() - 1).speaker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Minister of Mines, Ilse Varga, came to Marl. \"The pit is safe,\" the Minister said. | Ilse Varga
            Nils Orban, director of the Border Office, came to Marl. The border chief said the road was open. | Nils Orban
            Mayor Ilse Varga met Foreign Minister Pavel Moore. The mayor said the road was open. | Ilse Varga
            Gov. Ilse Varga met Sen. Pavel Moore. The governor said the road was open. | Ilse Varga
            Prime Minister Ilse Varga met Foreign Minister Pavel Moore. The prime minister said no. | Ilse Varga
            The bakery of Marl is ready. \"We sell less,\" said its owner, Nils Orban. | Nils Orban
            The road was open, the governor of Marl province said.\\n\\nGovernor Ilse Varga came by boat. | Ilse Varga
            The region's harbour administrator, Colonel Nils Orban, had said on Monday that the road was open. | Nils Orban
            The port's dredging overseer, Ilse Varga, said the road was open. | Ilse Varga
            Nils Orban, a witness, came to Marl. The witness said the road was open. | Nils Orban
            """)
    void givesAnOfficeTheNameThatHoldsIt(String text, String name) {
        Speaker speaker = last(text.replace("\\n", "\n"));

        assertThat(speaker.name()).isEqualTo(name);
        assertThat(speaker.anonymous()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Former mayor Ilse Varga met traders. The mayor said the road was open. | the mayor
            Foreign Minister Pavel Moore met traders. The prime minister said no. | the prime minister
            Pavel Moore, an official at the port, met others. \"We wait,\" one of the officials said. | one of the officials
            A senior Sarvan official told the Marl Times that the road was open. | a senior Sarvan official
            Three large banks said they would pay less. | three large banks
            The road is shut, as per reports. | reports
            Nils Orban, a policeman, came to Marl. The policemen said the road was open. They said it was dry. | the policemen
            Two women said no. They said the road was shut. | two women
            """)
    void keepsTheUnnamedUnnamed(String text, String name) {
        Speaker speaker = last(text);

        assertThat(speaker.name()).isEqualToIgnoringCase(name);
        assertThat(speaker.anonymous()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Commission for Road Safety met in Marl. The commission said no. | Commission for Road Safety
            The Harbour Times sent Nils Orban to Marl. The newspaper said the road was open. | Harbour Times
            """)
    void givesANounTheBodyThatItStandsFor(String text, String name) {
        assertThat(last(text).name()).endsWith(name);
    }

    @Test
    void joinsASurnameToANameThatOnlyItsNeighboursType() {
        String text = "Dorvik Pask, a diver, stood by. \"I saw the wall grow,\" said Pask. She said nobody moved.";

        assertThat(annotated(text).statements())
                .hasSize(2)
                .allSatisfy(s -> assertThat(present(s.speaker()).name()).isEqualTo("Dorvik Pask"));
    }

    @Test
    void endsASourceWithItsSentence() {
        String text =
                "The road was open, according to the mayor. Traders came back. \"We wait,\" said Varga. She left.";

        assertThat(annotated(text).statements())
                .extracting(s -> present(s.speaker()).name())
                .containsExactly("the mayor", "Varga");
    }

    @Test
    void takesNoDatelineForSomethingSaid() {
        for (String dateline :
                List.of("MARL (ANP) - ", "MARL, May 14 (Arda News) — ", "MARL - ", "Marl, Arda (ANP) – ")) {
            String text = dateline + "The road was open again, Ilse Varga said. The rain had stopped by the morning.";

            assertThat(words(text, annotated(text).statements().get(0).content()))
                    .containsExactly("The road was open again");
            assertThat(annotated(text).assertions())
                    .noneSatisfy(a -> assertThat(a.text()).containsIgnoringCase("Marl"));
        }
    }

    @Test
    void callsADocumentByItsFullerName() {
        String text = "An audit by the Harbour Court was sent to traders. The price was too high, the audit says.";

        assertThat(last(text).name()).isEqualTo("audit by the Harbour Court");
    }

    @Test
    void knowsABodyByTheNounThatStandsBesideItsName() {
        String text =
                "The ferry is late, the operator said. The boat belongs to the operator, Marl Lines Ltd, of Arda.";

        assertThat(present(only(text).speaker()).name()).isEqualTo("Marl Lines Ltd");
    }

    @Test
    void takesTheNameThatFollowsTheLedeForItsOffice() {
        String text = "The road was open, the head of the Border Office said on Monday.\n\n"
                + "Dorvik Orban came to Marl by boat. The toll had not risen, according to the border chief.";

        assertThat(annotated(text).statements())
                .hasSize(2)
                .allSatisfy(s -> assertThat(present(s.speaker()).name()).isEqualTo("Dorvik Orban"));
    }

    @Test
    void endsAPersonsNameBeforeTheBodySheBelongsTo() {
        String text = "The road was open, Dorvika Brell of the Weavers Union said. \"We wait,\" said Brell.";

        assertThat(annotated(text).statements())
                .hasSize(2)
                .allSatisfy(s -> assertThat(present(s.speaker()).name()).isEqualTo("Dorvika Brell"));
    }

    @Test
    void keepsAnAppositionsOwnNameApartFromTheSpeaker() {
        String text = "\"The boat was slow,\" Ilse Varga, a spokeswoman for the owner, Marl Lines Ltd, said by phone.";

        assertThat(present(only(text).speaker()).name()).isEqualTo("Ilse Varga");
        assertThat(words(text, only(text).content())).containsExactly("\"The boat was slow,\"");
    }

    @Test
    void givesAnInvertedClauseToTheNameAfterIt() {
        String text = "Varga is likely to take a boat from Marl to Arda on the coast of Sarva, where she is set to meet"
                + " Orban, said the Marl Times.";

        assertThat(present(only(text).speaker()).name()).isEqualTo("Marl Times");
        assertThat(words(text, only(text).content()).get(0)).startsWith("Varga").endsWith("Orban");
    }

    @Test
    void takesNoClauseForASpeaker() {
        String text = "Sarva was eager to win more help as Arda pushed a new harbour law.";

        assertThat(annotated(text).statements())
                .noneSatisfy(s -> assertThat(present(s.speaker()).name()).contains("eager"));
    }

    @Test
    void keepsAModifierThatNoTitleFollowsInTheName() {
        assertThat(last("The National Accord said the road was open.").name()).isEqualTo("National Accord");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Harbour Union met traders on Monday. It said the road was open. | Harbour Union
            The Weavers Union said no. The Harbour Office closed the road on Monday. It said the toll had risen. | Harbour Office
            The Weavers Union said no. A letter reached the Harbour Office on Monday. It said the toll had risen. | Weavers Union
            """)
    void takesTheBodyThatActedLastForItsPronoun(String text, String name) {
        assertThat(last(text).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bank of Arda Governor Ilse Varga said no. | Ilse Varga | Bank of Arda Governor
            The road is open, said Ministry of Defence spokesman Nils Orban. | Nils Orban | Ministry of Defence spokesman
            UN High Commissioner for Human Rights Pavel Moore said no. | Pavel Moore | UN High Commissioner for Human Rights
            Mayor of London Sadik Orban said no. | Sadik Orban | Mayor of London
            US Secretary of State Anton Varga said no. | Anton Varga | US Secretary of State
            Minister of Foreign Affairs Anton Varga said no. | Anton Varga | Minister of Foreign Affairs
            Chairman of the Marl Council Ilse Varga said no. | Ilse Varga | Chairman of the Marl Council
            """)
    void namesThePersonWhoseOfficeIsOfSomething(String text, String name, String role) {
        assertThat(last(text).name()).isEqualTo(name);
        assertThat(last(text).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A spokesman for Ilse Varga said no.",
                "Spokesman for Mayor Ilse Varga said no.",
                "Spokesman for Defence Secretary Ilse Varga said no.",
                "Lawyer for Ilse Varga said no.",
                "Adviser to Prime Minister Ilse Varga said no.",
                "The wife of President Nils Orban said no.",
                "The brother of Bank of Arda Governor Nils Orban said no."
            })
    void takesNobodyForWhomSomebodySpeaksForTheSpeaker(String text) {
        assertThat(last(text).anonymous()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilse Varga and Nils Orban said in a joint statement that the road was open.",
                "Governor Ilse Varga and Prime Minister Nils Orban said the road was open."
            })
    void givesWhatTwoSaidToTheFirst(String text) {
        assertThat(last(text).name()).isEqualTo("Ilse Varga");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vantor will cut 200 jobs in Marl. The company said the plant would close. | Vantor
            Vantor Motors recalled 300 cars. The carmaker, which is based in Marl, said the brakes had failed. | Vantor Motors
            The Harbour Survey Bureau measured the quake. The agency said it was weak. | Harbour Survey Bureau
            The Ministry of Trade closed the plant. The company said it would pay. | company
            Vantor Motors bought the plant. Brell Foods sold it. The company said it would pay. | company
            Vantor Motors bought the plant. The bank said it would pay. | bank
            Vantor Motors closed the plant. The court said it was late. | court
            Vantor Motors closed the plant. The agency said it was late. | agency
            The crates held pumps, according to a loading list seen by the Post. | loading list
            """)
    void givesACommonNounTheOneBodyThatItCanMean(String text, String name) {
        assertThat(last(text).name()).endsWith(name);
        assertThat(last(text).anonymous()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sources close to the board said the chief would leave. | sources close to the board
            Officials present at the meeting said no. | officials present at the meeting
            People not authorised to speak in public said no. | people not authorised to speak in public
            A person who was in the room said no. | a person
            A jogger said the road was shut. | a jogger
            One official said no. Another said the road was shut. | another official
            One official said no. The other said the road was shut. | the other official
            Two officials said no. He left. A third said the road was shut. | a third official
            Two spokesmen said no. One said the road was shut. | one spokesman
            Two witnesses said no. One said the road was shut. | one witness
            One official said no. \"We wait,\" the Marl Times quoted him as saying. Another said the road was shut. | another official
            A jogger passing by the bridge said the road was shut. | a jogger passing by the bridge
            A jogger, by then out of breath, said the road was shut. | a jogger
            A 19-year-old student said the road was shut. | a 19-year-old student
            Two 19-year-olds said the road was shut. | two 19-year-olds
            """)
    void tellsWhoIsKeptBackByTheWordsOfTheReport(String text, String name) {
        assertThat(last(text).name()).isEqualTo(name);
        assertThat(last(text).anonymous()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The court said no.",
                "The ministry said no.",
                "The member states of the union said no.",
                "A bank said no.",
                "A letter said no.",
                "A new finding by the board said no.",
            })
    void keepsInstitutionsAndDocumentsFromTheUnnamed(String text) {
        assertThat(last(text).anonymous()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Daniel Okoro scored twice. The 27-year-old said he was tired. | Daniel Okoro
            Daniel Okoro, 27, met Nils Orban. Pavel Moore left. The 27-year-old said he was tired. | Daniel Okoro
            Daniel Okoro, 27, met Nils Orban, 31. The 31-year-old striker said he was tired. | Nils Orban
            The 6-foot-4 guard said he was tired. | 6-foot-4 guard
            The dredger, Sean Dolan, who left last year, told the court that he had paid. | Sean Dolan
            Her rival, former prosecutor Ilse Varga, said the vote was fair. | Ilse Varga
            One of the investors, Skyport Holding, confirmed that the deal had failed. | Skyport Holding
            """)
    void readsAgesAndTheNameBesideADescription(String text, String name) {
        assertThat(last(text).name()).isEqualTo(name);
        assertThat(last(text).anonymous()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor told broadcaster KVD that the city was calm. | broadcaster KVD | KVD
            The mayor told the newspaper Novy Dan the city was calm. | the newspaper Novy Dan | Novy Dan
            The mayor told Arda newspaper Glas on Monday that the city was calm. | Arda newspaper Glas | Glas
            The mayor told Arda radio Glas on Monday that the city was calm. | Arda radio Glas | Glas
            The mayor told the portal Novy Dan the city was calm. | the portal Novy Dan | Novy Dan
            The mayor told the agency Novy Dan the city was calm. | the agency Novy Dan |
            The mayor told the newspaper Varga had left. | the newspaper |
            The mayor told reporters Vantor would close. | reporters |
            The mayor, Luc Morel, told Reuters that the city was calm. | Reuters | Reuters
            Varga's doctor, Nils Orban, told Reuters that she was well. | Reuters | Reuters
            His wife, former judge Ilse Varga, told Reuters that he was well. | Reuters | Reuters
            The mayor told The Sun that the city was calm. | The Sun | Sun
            The mayor told reporters Monday that the city was calm. | reporters |
            The judge told jurors not to read the papers. | jurors |
            The mayor told Reuters there was no danger. | Reuters | Reuters
            """)
    void tellsToWhomItWasSaid(String text, String addressee, String paper) {
        Statement statement = annotated(text).statements().get(0);

        assertThat(statement.addressee()).isEqualTo(addressee);
        assertThat(statement.chain().voices()).isEqualTo(paper == null ? List.of() : List.of(paper));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The road was shut, warned the mayor.",
                "\"The road was shut,\" warned the mayor on Monday.",
                "Prices rose in Marl, Vantor sold less, warned the mayor."
            })
    void stillFindsWhoWarnsBehindTheWords(String text) {
        assertThat(last(text).name()).isEqualTo("the mayor");
    }
}
