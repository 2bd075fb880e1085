package org.hearsay.annotate;

import org.hearsay.model.Actor;
import org.hearsay.model.NameType;
import org.jspecify.annotations.Nullable;

/** An actor while its mentions are being joined. */
final class Gathered {

    private String name;
    private final NameType type;
    private @Nullable String role;

    Gathered(Mention fullest) {
        this.name = fullest.text();
        this.type = fullest.type();
    }

    /** Keeps the longest name and the longest role that any mention bears. */
    void see(Mention mention, @Nullable String mentioned) {
        if (mention.type() == type && mention.text().length() > name.length()) {
            name = mention.text();
        }
        if (mention.type() == type && mentioned != null && (role == null || mentioned.length() > role.length())) {
            role = mentioned;
        }
    }

    Actor actor(String id) {
        return new Actor(id, name.replaceAll("\\s+", " "), type, role);
    }
}
