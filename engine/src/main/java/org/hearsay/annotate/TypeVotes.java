package org.hearsay.annotate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.NameType;

/**
 * What the mentions of one name say of its type, each with one vote; a person's full name also votes for the surname, and a
 * body's for its noun. What a report defines, "Harbour Union (HU)", is so throughout.
 */
final class TypeVotes {

    /** Two letters are the initials of too many. */
    private static final int INITIALS = 3;

    private final Words words;
    private final NameLexicon lexicon;
    private final Map<String, EnumMap<NameType, Integer>> votes = new HashMap<>();
    private final Map<String, Integer> passed = new HashMap<>();
    private final Map<String, NameType> defined = new HashMap<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> initials = new HashSet<>();

    TypeVotes(Words words, NameLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** A mention that the model gave a type. */
    void count(Mention mention) {
        Range range = mention.range();
        add(NameTyper.key(words, range), mention.type());
        if (range.size() < 2) {
            return;
        }
        if (mention.type() == NameType.PERSON) {
            add(words.form(range.to() - 1), NameType.PERSON);
        } else if (mention.type() == NameType.ORGANISATION) {
            boolean first = words.is(range.from() + 1, "of");
            nouns.add(words.form(first ? range.from() : range.to() - 1));
            initials.add(Initials.of(mention.text()));
        }
    }

    private void add(String key, NameType type) {
        votes.computeIfAbsent(key, k -> new EnumMap<>(NameType.class)).merge(type, 1, Integer::sum);
    }

    /** A mention that the model passed by. */
    void pass(Mention mention) {
        passed.merge(NameTyper.key(words, mention.range()), 1, Integer::sum);
    }

    /** Learns from names with their capitals in brackets behind them; {@code all} in order. */
    void define(List<Mention> all) {
        for (int i = 0; i + 1 < all.size(); i++) {
            Mention full = all.get(i);
            Range brief = all.get(i + 1).range();
            boolean beside = full.range().to() + 1 == brief.from()
                    && words.is(brief.from() - 1, "(")
                    && words.is(brief.to(), ")")
                    && brief.size() == 1;
            NameType type = most(full);
            if (beside && type != NameType.OTHER && Initials.agree(full.text(), words.form(brief.from()))) {
                defined.putIfAbsent(NameTyper.key(words, brief), type);
            }
        }
    }

    /** The type that most have; the mention's own where they tie. */
    NameType most(Mention mention) {
        String key = NameTyper.key(words, mention.range());
        NameType told = defined.get(key);
        return told == null ? most(key, mention.type()) : told;
    }

    /** Whether the word is the name of a person for the model, or the last word of one. */
    boolean isPerson(String word) {
        return most(word, NameType.OTHER) == NameType.PERSON;
    }

    private NameType most(String key, NameType own) {
        Map<NameType, Integer> given = votes.getOrDefault(key, new EnumMap<>(NameType.class));
        NameType best = own;
        int most = given.getOrDefault(best, 0);
        for (Map.Entry<NameType, Integer> vote : given.entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }

    /** For a mention passed by: what the report defines, else the type that as many have elsewhere as were passed by. */
    NameType elsewhere(Mention mention) {
        String key = NameTyper.key(words, mention.range());
        NameType told = defined.get(key);
        if (told != null) {
            return told;
        }
        NameType most = most(key, NameType.OTHER);
        int count = votes.getOrDefault(key, new EnumMap<>(NameType.class)).getOrDefault(most, 0);
        if (count > 0 && count >= passed.getOrDefault(key, 0)) {
            return most;
        }
        return isNounOfBody(mention.range()) || isInitials(mention.range()) ? NameType.ORGANISATION : NameType.OTHER;
    }

    private boolean isInitials(Range range) {
        String form = words.form(range.from());
        return range.size() == 1
                && form.length() >= INITIALS
                && words.isAllCapitals(range.from())
                && initials.contains(form);
    }

    /** "The University" of a report that names one in full. */
    private boolean isNounOfBody(Range range) {
        String form = words.form(range.from());
        return range.size() == 1
                && words.is(range.from() - 1, "the")
                && lexicon.isOrganisationWord(form)
                && nouns.contains(form);
    }
}
