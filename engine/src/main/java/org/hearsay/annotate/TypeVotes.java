package org.hearsay.annotate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.model.NameType;

/** What the mentions of one name say of its type, each with one vote; a person's full name also votes for the surname. */
final class TypeVotes {

    private final Words words;
    private final Map<String, EnumMap<NameType, Integer>> votes = new HashMap<>();
    private final Map<String, Integer> passed = new HashMap<>();

    TypeVotes(Words words) {
        this.words = words;
    }

    /** A mention that the model gave a type. */
    void count(Mention mention) {
        add(NameTyper.key(words, mention.range()), mention.type());
        if (mention.type() == NameType.PERSON && mention.range().size() > 1) {
            add(words.form(mention.range().to() - 1), NameType.PERSON);
        }
    }

    private void add(String key, NameType type) {
        votes.computeIfAbsent(key, k -> new EnumMap<>(NameType.class)).merge(type, 1, Integer::sum);
    }

    /** A mention that the model passed by. */
    void pass(Mention mention) {
        passed.merge(NameTyper.key(words, mention.range()), 1, Integer::sum);
    }

    /** The type that most have; the mention's own where they tie. */
    NameType most(Mention mention) {
        Map<NameType, Integer> given =
                votes.getOrDefault(NameTyper.key(words, mention.range()), new EnumMap<>(NameType.class));
        NameType best = mention.type();
        int most = given.getOrDefault(best, 0);
        for (Map.Entry<NameType, Integer> vote : given.entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }

    /** For a mention passed by: the type that it has elsewhere, if as many say so as were passed by. */
    NameType elsewhere(Mention mention) {
        String key = NameTyper.key(words, mention.range());
        Mention untold = new Mention(mention.range(), mention.span(), mention.text(), NameType.OTHER);
        NameType most = most(untold);
        int count = votes.getOrDefault(key, new EnumMap<>(NameType.class)).getOrDefault(most, 0);
        return count >= passed.getOrDefault(key, 0) ? most : NameType.OTHER;
    }
}
