package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Governments;
import org.hearsay.language.Governments.Kind;
import org.hearsay.language.Governments.Named;
import org.hearsay.model.Actor;
import org.hearsay.model.NameType;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Says which government speaks where a country, a capital or the seat of a government is a source: "Washington said" is
 * the United States, and the role tells by which name. Keeps the governments that the text names by no other name.
 */
final class GovernmentReader {

    private final Governments governments = Governments.standard();
    private final Cast cast;
    private final List<Actor> unnamed = new ArrayList<>();

    GovernmentReader(Cast cast) {
        this.cast = cast;
    }

    /** Who speaks where the body is the source. */
    Speaker speaker(Actor body) {
        Named named = governments.find(body.name()).orElse(null);
        if (named == null) {
            return new Speaker(body.name(), roleOfPart(body.name()), false, body.id());
        }
        if (named.kind() == Kind.CAPITAL) {
            Actor government = government(named.country());
            String role = "the government, here called " + body.name();
            return new Speaker(named.country(), role, false, government.id());
        }
        String role = named.kind() == Kind.SEAT ? "seat of government: " + named.country() : null;
        return new Speaker(body.name(), role, false, body.id());
    }

    /** Of which government the body is a part, where its name says so. */
    @Nullable
    String roleOfPart(String name) {
        return governments
                .part(name)
                .map(part -> "part of government: " + part.country())
                .orElse(null);
    }

    private Actor government(String country) {
        return actors().stream()
                .filter(actor -> isCountry(actor, country))
                .findFirst()
                .orElseGet(() -> begin(country));
    }

    private List<Actor> actors() {
        List<Actor> all = new ArrayList<>(cast.actors());
        all.addAll(unnamed);
        return all;
    }

    private boolean isCountry(Actor actor, String country) {
        Optional<Named> named = governments.find(actor.name());
        return named.isPresent()
                && named.get().kind() == Kind.COUNTRY
                && named.get().country().equals(country);
    }

    private Actor begin(String country) {
        String id = "a" + (cast.actors().size() + unnamed.size() + 1);
        Actor actor = new Actor(id, country, NameType.ORGANISATION, "the government");
        unnamed.add(actor);
        return actor;
    }

    /** The governments that speak and are named by their capitals alone, to come behind the actors of the cast. */
    List<Actor> unnamed() {
        return List.copyOf(unnamed);
    }
}
