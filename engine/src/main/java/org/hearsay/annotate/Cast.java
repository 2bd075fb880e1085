package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Actor;
import org.hearsay.model.Name;
import org.jspecify.annotations.Nullable;

/**
 * The names of a text and the actors they stand for.
 *
 * @param mentions in order
 * @param actorIds the actor of each mention
 * @param actors in the order of their first mention
 */
record Cast(List<Mention> mentions, List<String> actorIds, List<Actor> actors) {

    Cast {
        mentions = List.copyOf(mentions);
        actorIds = List.copyOf(actorIds);
        actors = List.copyOf(actors);
    }

    List<Name> names() {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            names.add(new Name(mention.span(), mention.text(), mention.type(), actorIds.get(i)));
        }
        return names;
    }

    /** The number of the last mention that ends at or before token {@code end}; -1 if there is none. */
    int lastBefore(int end) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).range().to() <= end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Whether a name stands at token {@code i}. */
    boolean isNamedAt(int i) {
        int next = lastBefore(i) + 1;
        return next < mentions.size() && mentions.get(next).range().from() <= i;
    }

    Actor actorOf(int mention) {
        String id = actorIds.get(mention);
        return actors.get(Integer.parseInt(id.substring(1)) - 1);
    }

    /** The mention that ends a range: the last one whose last token is the range's. */
    @Nullable
    Actor endingAt(int to) {
        int mention = lastBefore(to);
        return mention >= 0 && mentions.get(mention).range().to() == to ? actorOf(mention) : null;
    }

    Optional<Actor> byName(String name) {
        return actors.stream()
                .filter(actor -> actor.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
