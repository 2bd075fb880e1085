package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hearsay.language.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermReaderTest {

    private static String quantities(String text) {
        TermReader reader = new TermReader(Tokenizer.tokens(text), text, token -> false, token -> false);
        reader.read();
        return reader.quantities().stream()
                .map(quantity -> (quantity.value() + " " + quantity.unit()).strip())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The works will cost £61m. | 61000000 pound",
                "The works will cost $4.5bn. | 4500000000 dollar",
                "It made a £61m-a-year deal. | 61000000 pound",
                "They lent him 300k. | 300000",
                "It has 30m viewers. | 30000000 viewer",
                "The wall is 30m long. | 30 metr",
                "A road of 1,200km was built. | 1200 kilometr",
                "It is for 61pc of the town. | 61 percent",
                "The gate opens at 5pm on the 2nd. | ''",
            })
    void aNumberEndsWhereItsUnitIsGluedToIt(String text, String expected) {
        assertThat(quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "£42 million,42 million pounds",
        "30km,30 kilometres",
        "£61-million,£61m",
        "500€,€500",
        "ten-day,10-day",
    })
    void aUnitIsTheSameHoweverItIsWritten(String one, String other) {
        assertThat(quantities(one)).isEqualTo(quantities(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two dozen crates | 24 crate",
                "Half a dozen crates | 6 crate",
                "One hundred and twenty crates | 120 crate",
                "Two hundred and fifty thousand crates | 250000 crate",
                "One thousand two hundred and five crates | 1205 crate",
                "Twenty-one crates | 21 crate",
                "A hundred crates | 100 crate",
                "Half a million crates | 500000 crate",
                "Two and a half million crates | 2500000 crate",
                "Two-thirds of the crates | 0.6667 fraction",
                "A third of the crates | 0.3333 fraction",
            })
    void numbersInWordsAreReadAsWholes(String text, String expected) {
        assertThat(quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara Lund, 34, and her son Tor (6) were killed in the crash. | 34 age, 6 age",
                "A four-year-old boy and a 10-year-old girl were killed. | 4 age, 10 age",
                "Three men aged 20, 25 and 30 were killed. | 3 dead, 20 age, 25 age, 30 age",
                "(6) were killed. | 6",
                "It is 8-10km long. | 8, 10 kilometr",
                "The boat is 12 years old and the law is for those over the age of 16. | 12 age, 16 age",
                "Old age killed 12. | 12 dead",
                "The blast killed four and caused $3 million in damage. | 4 dead, 3000000 dollar",
                "A bus carrying 40 people overturned near Sedge, killing 12. | 40 person, 12 dead",
                "Of the 40 people aboard, 12 were killed. | 40 person, 12 dead",
                "Three of the 40 people died. | 3 dead, 40 person",
                "40 officers searched the house where 3 people died. | 40 polic, 3 dead",
            })
    void ageTotalsAndMoneyAreNoTolls(String text, String expected) {
        assertThat(quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 people, including 3 children, were killed. | 12 dead, 3 dead",
                "Two men and three women were killed. | 2 dead, 3 dead",
                "12 people were killed and 30 people were injured. | 12 dead, 30 injured",
                "The death toll from the quake rose to at least 12. | 12 dead",
                "The bus crashed with 12 people killed. | 12 dead",
                "Three of the 40 people killed were children. | 40 dead",
            })
    void aTollIsReadWhereItIsToldOfANumber(String text, String expected) {
        assertThat(quantities(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One person was killed. | 1 dead",
                "The blast left one dead. | 1 dead",
                "One of them was killed. | ''",
                "The one killed was a clerk. | ''",
                "One would think so. | ''",
            })
    void oneIsANumberWhereItCountsSomebody(String text, String expected) {
        assertThat(quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Orvik sent 2000 troops. | 2000 armi",
                "The 2024 elections were held. | 2024 year",
                "Sales fell in 2024. | 2024 year",
            })
    void fourDigitsBeforeAPluralAreACount(String text, String expected) {
        assertThat(quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "chinese,china",
        "french,france",
        "swiss,switzerland",
        "german,germany",
        "norwegian,norway",
        "marovian,marovia",
    })
    void aPeopleAndItsCountryAreOneName(String people, String country) {
        assertThat(TermReader.nameKey(people)).isEqualTo(TermReader.nameKey(country));
    }
}
