package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotate.trained.Reading.Name;
import org.hearsay.model.NameType;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

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
}
