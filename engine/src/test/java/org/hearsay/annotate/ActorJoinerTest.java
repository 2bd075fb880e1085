package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Actor;
import org.hearsay.model.NameType;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class ActorJoinerTest {

    private static final ActorJoiner JOINER = new ActorJoiner(new RoleReader(new NameLexicon(), new SpeakingNouns()));

    /** For each name in the text, which stand in brackets there, the name of its actor. */
    private static List<String> actors(NameType type, String marked) {
        String text = marked.replace("[", "").replace("]", "");
        Words words = new Words(text, new WordClasses());
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        int marks = 0;
        while (marked.indexOf('[', at) >= 0) {
            int open = marked.indexOf('[', at);
            at = marked.indexOf(']', open);
            Span span = new Span(open - marks, at - marks - 1);
            marks += 2;
            mentions.add(new Mention(tokens(words, span), span, span.of(text), type));
        }
        Cast cast = JOINER.join(words, mentions);
        return cast.names().stream()
                .map(name -> cast.actors().stream()
                        .filter(actor -> actor.id().equals(name.actor()))
                        .findFirst()
                        .orElseThrow()
                        .name())
                .toList();
    }

    @Test
    void aFormOfAddressIsNoOffice() {
        String text = "The council praised Mr. Hall, and the economist Dr. Varga wept.";
        Words words = new Words(text, new WordClasses());
        Span hall = new Span(text.indexOf("Hall"), text.indexOf("Hall") + 4);
        Span varga = new Span(text.indexOf("Varga"), text.indexOf("Varga") + 5);
        Cast cast = JOINER.join(
                words,
                List.of(
                        new Mention(tokens(words, hall), hall, "Hall", NameType.PERSON),
                        new Mention(tokens(words, varga), varga, "Varga", NameType.PERSON)));
        assertThat(cast.actors()).extracting(Actor::role).containsExactly(null, "economist");
    }

    private static Range tokens(Words words, Span span) {
        int from = 0;
        while (words.token(from).begin() < span.begin()) {
            from++;
        }
        int to = from;
        while (words.has(to) && words.token(to).begin() < span.end()) {
            to++;
        }
        return new Range(from, to);
    }

    @Test
    void givesASurnameOfTwoToTheOneSpokenOfMost() {
        assertThat(actors(
                        NameType.PERSON,
                        "[Peter Hall] came. [Hall] slept. [Hall] ate.\n\nHis wife is [Lydia Hall].\n\n[Hall] left."))
                .containsExactly("Peter Hall", "Peter Hall", "Peter Hall", "Lydia Hall", "Peter Hall");
    }

    @Test
    void readsTheEndOfAFullNameAsThatName() {
        assertThat(actors(NameType.PERSON, "[Lydia Marlow Orban] came. [Marlow Orban] slept. [Peter Orban] ate."))
                .containsExactly("Lydia Marlow Orban", "Lydia Marlow Orban", "Peter Orban");
    }

    @Test
    void readsASurnameThatNobodyBearsAsOneMisspelt() {
        assertThat(actors(
                        NameType.PERSON,
                        "[Peter Marlowitz] came. [Marlovitz] slept. [Peter Marlovitz] ate. [Tarel] left."))
                .containsExactly("Peter Marlowitz", "Peter Marlowitz", "Peter Marlowitz", "Tarel");
    }

    @Test
    void takesNoSurnameForAnotherThatIsMerelyAlike() {
        assertThat(actors(NameType.PERSON, "[Peter Hansen] and [Lydia Hanson] met [Hansan] and the [Varelins]."))
                .containsExactly("Peter Hansen", "Lydia Hanson", "Hansan", "Varelins");
        assertThat(actors(NameType.PERSON, "[Peter Varelin] met the [Varelins] and [Varga]."))
                .containsExactly("Peter Varelin", "Varelins", "Varga");
    }

    @Test
    void readsASurnameWithAndWithoutItsArticleAsOne() {
        assertThat(actors(NameType.PERSON, "[Tarek al-Varani] came. [Varani] slept. [Al-Varani] left."))
                .containsOnly("Tarek al-Varani");
    }

    @Test
    void readsNoNameAsTheEndOfTwo() {
        assertThat(actors(NameType.PERSON, "[Lydia de Varel] and [Peter de Varel] met. [de Varel] left."))
                .last()
                .isEqualTo("de Varel");
    }

    @Test
    void givesASurnameOfTwoToTheOneJustNamed() {
        assertThat(actors(NameType.PERSON, "[Peter Hall] came.\n\n[Lydia Hall] slept. Then [Hall] left."))
                .containsExactly("Peter Hall", "Lydia Hall", "Lydia Hall");
    }

    @Test
    void givesASurnameOfTwoToTheOneNamedLast() {
        assertThat(actors(NameType.PERSON, "[Peter Hall] came. His son is [Nils Hall]. [Hall] left."))
                .containsExactly("Peter Hall", "Nils Hall", "Nils Hall");
        assertThat(actors(NameType.PERSON, "[Peter Hall] came.\n\nHis son is [Nils Hall].\n\n[Hall] left."))
                .containsExactly("Peter Hall", "Nils Hall", "Nils Hall");
    }

    @Test
    void givesASurnameOfTwoInASentenceToTheFirst() {
        assertThat(actors(NameType.PERSON, "[Peter Hall] came with his wife, [Lydia Hall]. [Hall] left."))
                .containsExactly("Peter Hall", "Lydia Hall", "Peter Hall");
    }

    @Test
    void letsTheOneOfTwoSpeakOnWhoSpoke() {
        assertThat(actors(
                        NameType.PERSON,
                        "[Peter Hall] was found dead. [Hall] was a baker. His father, [Nils Hall], told the police he wept."
                                + "\n\n[Hall] said he wept."))
                .containsExactly("Peter Hall", "Peter Hall", "Nils Hall", "Nils Hall");
    }

    @Test
    void givesASurnameOfTwoToTheOneAddressedSo() {
        assertThat(actors(NameType.PERSON, "[Peter Hall] met [Lydia Hall]. Mrs. [Hall] left, Mr. [Hall] slept."))
                .containsExactly("Peter Hall", "Lydia Hall", "Lydia Hall", "Peter Hall");
    }

    @Test
    void joinsNamesThatDifferByAMiddleNameOrAnEnding() {
        assertThat(actors(NameType.PERSON, "[Peter J. Hall Jr.] came. [Peter Hall] left. [Dr. Hall] slept."))
                .containsOnly("Peter J. Hall Jr.");
    }

    @Test
    void keepsTheLongestFormOfAName() {
        assertThat(actors(NameType.PERSON, "[Orban] came to the inn. [J. Orban] slept there."))
                .containsOnly("J. Orban");
    }

    @Test
    void joinsABodyWithItsShortNames() {
        assertThat(actors(NameType.ORGANISATION, "The [Odrin Salt Company] paid. The [OSC] and [Odrin] slept."))
                .containsOnly("Odrin Salt Company");
    }

    @Test
    void joinsAWordThatTwoBodiesHaveToNeither() {
        assertThat(actors(NameType.ORGANISATION, "The [Odrin Salt Company] met the [Odrin Guild]. [Odrin] paid."))
                .containsExactly("Odrin Salt Company", "Odrin Guild", "Odrin");
    }
}
