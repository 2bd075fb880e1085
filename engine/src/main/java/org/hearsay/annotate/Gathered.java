package org.hearsay.annotate;

import java.util.Set;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Actor;
import org.hearsay.model.NameType;
import org.jspecify.annotations.Nullable;

/** An actor while its mentions are being joined. */
final class Gathered {

    private static final Set<String> OUTLET_NOUNS =
            Lexicon.of(Gathered.class, "outlet-nouns.tsv").words();

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
        return new Actor(id, withoutNoun(name.replaceAll("\\s+", " ")), type, role);
    }

    /** Without the common noun for an outlet that follows a name in capitals. */
    private static String withoutNoun(String name) {
        for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
            if (OUTLET_NOUNS.contains(name.substring(blank + 1))) {
                return name.substring(0, blank);
            }
        }
        return name;
    }
}
