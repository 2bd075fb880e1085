package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotate.trained.Reading.Name;
import org.hearsay.model.NameType;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelNamesTest {

    private static final NameType PERSON = NameType.PERSON;
    private static final NameType BODY = NameType.ORGANISATION;
    private static final NameType PLACE = NameType.PLACE;

    private final List<Name> names = new ArrayList<>();

    /** Notes a name as the model would give it: the first one at or after {@code from}. */
    private void model(String text, String name, int from, NameType type) {
        int begin = text.indexOf(name, from);
        names.add(new Name(new Span(begin, begin + name.length()), type));
    }

    private List<String> joined(String text) {
        NameLexicon lexicon = new NameLexicon();
        Words words = new Words(text, new WordClasses());
        List<Mention> runs = new NameTagger(lexicon).tag(words, new SentenceSplitter().split(words));
        return new ModelNames(lexicon)
                .join(words, names, runs).stream()
                        .map(mention -> mention.text() + "/" + mention.type())
                        .toList();
    }

    @Test
    void aBodyEndsBeforeThePersonWhoFollows() {
        String text = "A student at the Tarnow Institute Ravlin Osk Vedder heard of it.";
        model(text, "Tarnow Institute", 0, BODY);
        model(text, "Osk Vedder", 0, PERSON);
        assertThat(joined(text)).contains("Osk Vedder/PERSON").noneMatch(name -> name.contains("Institute Ravlin Osk"));
    }

    @Test
    void aLoneSurnameTakesTheGivenNameBeforeIt() {
        String text = "They asked the miller Melanie Vorlund. Vorlund left.";
        model(text, "Vorlund", 0, PERSON);
        model(text, "Vorlund", 36, PERSON);
        assertThat(joined(text)).containsExactly("Melanie Vorlund/PERSON", "Vorlund/PERSON");
    }

    @Test
    void aGivenNameTwiceIsTwoNames() {
        String text = "Best wishes, Melanie Melanie, see you soon.";
        model(text, "Melanie", 0, PERSON);
        model(text, "Melanie", 20, PERSON);
        assertThat(joined(text).stream().filter("Melanie/PERSON"::equals)).hasSize(2);
    }

    @Test
    void aGivenNameBeforeASurnameFoundElsewhereIsAPerson() {
        String text = "They asked Melanie Vorlund at noon. Vorlund left.";
        model(text, "Vorlund", 36, PERSON);
        assertThat(joined(text)).containsExactly("Melanie Vorlund/PERSON", "Vorlund/PERSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Divers found the wreck.",
                "Firefighters saved the hall.",
                "Forty-two men left.",
                "Seventeen were hurt.",
                "Measles is back."
            })
    void aCommonWordThatBeginsASentenceIsNoName(String text) {
        assertThat(joined(text)).isEmpty();
    }

    @Test
    void anUnknownWordThatBeginsASentenceIsAName() {
        assertThat(joined("Quellenfarm recalled its milk.")).containsExactly("Quellenfarm/OTHER");
    }

    @Test
    void twoWordsBehindWhatAPersonIsAreAPerson() {
        assertThat(joined("Rail spokeswoman Ines Albor left for the Albor mine."))
                .contains("Ines Albor/PERSON")
                .doesNotContain("Albor/PERSON");
    }

    @Test
    void aMarkOrASeatIsNoPerson() {
        String text = "Mr. Vorlund (D-Arda) left.";
        model(text, ".", 0, PERSON);
        model(text, "Vorlund", 0, PERSON);
        model(text, "D-Arda", 0, PERSON);
        assertThat(joined(text)).containsExactly("Vorlund/PERSON", "D-Arda/OTHER");
    }

    @Test
    void whereABodyHasItsHomeIsNotItsName() {
        String text = "They joined the Rowing Club of Quellen.";
        model(text, "Rowing Club", 0, BODY);
        assertThat(joined(text)).contains("Rowing Club/ORGANISATION");
    }

    @Test
    void aNamePassedByHasTheTypeItHasElsewhere() {
        String text = "She met Quenby on Monday. The road to Quenby was closed.";
        model(text, "Quenby", 30, PLACE);
        assertThat(joined(text)).contains("Quenby/PLACE").doesNotContain("Quenby/OTHER");
    }

    @Test
    void aNameMostlyPassedByStaysAnother() {
        String text = "They saw Quenby. They liked Quenby. They sold Quenby.";
        model(text, "Quenby", 0, PLACE);
        assertThat(joined(text)).containsExactly("Quenby/PLACE", "Quenby/OTHER", "Quenby/OTHER");
    }

    @Test
    void fullNamesOfAPersonTellWhoTheSurnameMeans() {
        String text = "They heard Ilse Vorlund. Then Ilse Vorlund left. They thanked Vorlund.";
        model(text, "Ilse Vorlund", 0, PERSON);
        model(text, "Ilse Vorlund", 20, PERSON);
        model(text, "Vorlund", 55, BODY);
        assertThat(joined(text)).endsWith("Vorlund/PERSON");
    }

    @Test
    void aHospitalIsABodyThoughOneGoesThere() {
        String text = "He was taken to Quellen Hospital in Quellen.";
        model(text, "Quellen Hospital", 0, PLACE);
        model(text, "Quellen", 33, PLACE);
        assertThat(joined(text)).containsExactly("Quellen Hospital/ORGANISATION", "Quellen/PLACE");
    }

    @Test
    void aBodyNamedAfterAPersonIsOneName() {
        String text = "They wrote to the Ilse Vorlund Foundation in spring.";
        model(text, "Ilse Vorlund", 0, PERSON);
        model(text, "Foundation", 0, BODY);
        assertThat(joined(text)).containsExactly("Ilse Vorlund Foundation/ORGANISATION");
    }

    @Test
    void whatABareNounIsOfBelongsToTheName() {
        String text = "He studied at the University of North Quellen for years.";
        model(text, "University", 0, BODY);
        assertThat(joined(text)).containsExactly("University of North Quellen/ORGANISATION");
    }

    @Test
    void aMuseumOfAThingIsABody() {
        String text = "She saw the Museum of Nets that day.";
        model(text, "Museum of Nets", 0, PLACE);
        assertThat(joined(text)).containsExactly("Museum of Nets/ORGANISATION");
    }

    @Test
    void aNameHasNoSmallWordsAtItsEnds() {
        String text = "They thanked the Rowing Union for the boats.";
        model(text, "Rowing Union for", 0, BODY);
        assertThat(joined(text)).containsExactly("Rowing Union/ORGANISATION");
    }

    @Test
    void aBodyOfThePeopleIsOneName() {
        String text =
                "They later talked with the Quellen People's Party and then again with the Quellen Workers' Union.";
        model(text, "Quellen", 0, BODY);
        model(text, "Quellen Workers", 0, BODY);
        assertThat(joined(text))
                .containsExactly("Quellen People's Party/ORGANISATION", "Quellen Workers' Union/ORGANISATION");
    }

    @Test
    void aPlaceWithinACompoundIsNamedWithoutTheRest() {
        String text = "A Quellen-based firm met the anti-Tarnow camp.";
        model(text, "Quellen", 0, PLACE);
        model(text, "Tarnow", 0, PLACE);
        assertThat(joined(text)).containsExactly("Quellen/PLACE", "Tarnow/PLACE");
    }

    @Test
    void aPersonEndsBeforeTheBodyHeBelongsTo() {
        String text = "They later heard from Peter To of the Harbour Party about boats.";
        model(text, "Peter", 0, PERSON);
        assertThat(joined(text)).contains("Peter To/PERSON");
    }

    @Test
    void whatStandsInBracketsBehindANameIsTheNameForShort() {
        String text = "They joined the Tarnow Rowing Club (TRC). Later TRC met, TRC paid, and TRC won.";
        model(text, "Tarnow Rowing Club", 0, BODY);
        model(text, "TRC", 50, PLACE);
        assertThat(joined(text))
                .filteredOn(name -> name.startsWith("TRC"))
                .hasSize(4)
                .containsOnly("TRC/ORGANISATION");
    }

    @Test
    void capitalsOfABodysNameAreTheBody() {
        String text = "The TRC met. They joined the Tarnow Rowing Club.";
        model(text, "Tarnow Rowing Club", 0, BODY);
        assertThat(joined(text)).contains("TRC/ORGANISATION");
    }

    @Test
    void theNounOfABodyMeansTheBodyNamedInFull() {
        String text = "He left Quellen University. They wrote to the University.";
        model(text, "Quellen University", 0, BODY);
        assertThat(joined(text)).containsExactly("Quellen University/ORGANISATION", "University/ORGANISATION");
    }

    @Test
    void aNounOfABodyThatTheReportDoesNotNameIsAnother() {
        String text = "He left Quellen Hospital. They wrote to the University.";
        model(text, "Quellen Hospital", 0, BODY);
        assertThat(joined(text)).containsExactly("Quellen Hospital/ORGANISATION", "University/OTHER");
    }

    @Test
    void aPlaceThatPlaysIsATeam() {
        String text =
                "Quellen beat Tarnow 2-1. The Quellen coach praised her goalkeeper for the second match of the season."
                        + " The fans of Tarnow waited in the rain.";
        model(text, "Quellen", 0, PLACE);
        model(text, "Tarnow", 0, PLACE);
        model(text, "Quellen", 20, PLACE);
        assertThat(joined(text)).contains("Quellen/ORGANISATION").doesNotContain("Quellen/PLACE");
    }

    @Test
    void aPlaceThatWinsInOtherReportsIsAPlace() {
        String text = "Quellen beat Tarnow to the new road. The season of rain is over.";
        model(text, "Quellen", 0, PLACE);
        model(text, "Tarnow", 0, PLACE);
        assertThat(joined(text)).containsExactly("Quellen/PLACE", "Tarnow/PLACE");
    }
}
