package org.hearsay.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Actor;
import org.hearsay.model.NameType;
import org.jspecify.annotations.Nullable;

/**
 * By which common nouns a report speaks of the bodies and documents it names: "the operator, NAME,", "NAME, the company
 * that ...", "the audit by NAME". A noun that stands for two bodies stands for none.
 */
final class Epithets {

    private final Words words;
    private final Map<String, Actor> bodies = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Map<String, String> documents = new HashMap<>();

    Epithets(Words words, Cast cast, Sources sources) {
        this.words = words;
        for (int i = 0; i < cast.mentions().size(); i++) {
            Mention mention = cast.mentions().get(i);
            if (mention.type() != NameType.PERSON) {
                readApposition(mention.range(), cast.actorOf(i));
                readOwnNoun(mention, cast.actorOf(i));
            }
            readDocument(mention, sources);
        }
    }

    /** The body that the report names and calls so. */
    @Nullable
    Actor body(String noun) {
        return doubtful.contains(noun) ? null : bodies.get(noun);
    }

    /** The document's fuller name, or null. */
    @Nullable
    String document(String noun) {
        return documents.get(noun);
    }

    private void readApposition(Range name, Actor actor) {
        boolean closed = words.isComma(name.to()) || words.is(name.to(), ".");
        int noun = name.from() - 2;
        if (words.isComma(name.from() - 1) && closed && words.is(noun - 1, "the")) {
            remember(noun, actor);
        }
        int after = name.to() + 2;
        boolean tells =
                words.is(after + 1, WordClass.RELATIVE) || words.isComma(after + 1) || words.is(after + 1, "of");
        if (words.isComma(name.to()) && words.is(after - 1, "the") && tells) {
            remember(after, actor);
        }
    }

    /** The Ministry of Trade is "the ministry". */
    private void readOwnNoun(Mention mention, Actor actor) {
        if (mention.type() != NameType.ORGANISATION || mention.range().size() < 2) {
            return;
        }
        Range name = mention.range();
        int noun = name.from();
        while (noun + 1 < name.to() && !words.is(noun + 1, WordClass.PREPOSITION)) {
            noun++;
        }
        put(words.form(noun), actor);
    }

    private void remember(int noun, Actor actor) {
        if (words.isWord(noun) && !words.isCapital(noun)) {
            put(words.form(noun), actor);
        }
    }

    private void put(String noun, Actor actor) {
        Actor known = bodies.putIfAbsent(noun, actor);
        if (known != null && !known.id().equals(actor.id())) {
            doubtful.add(noun);
        }
    }

    private void readDocument(Mention mention, Sources sources) {
        int at = mention.range().from() - 1;
        at = words.is(at, "the") ? at - 1 : at;
        boolean made = words.is(at, "by") || words.is(at, "from");
        if (made && !words.isCapital(at - 1) && sources.isDocument(words.form(at - 1))) {
            Range whole = new Range(at - 1, mention.range().to());
            documents.putIfAbsent(
                    words.form(at - 1),
                    NameTyper.spanOf(words, whole).of(words.text()).replaceAll("\\s+", " "));
        }
    }
}
