package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.annotate.trained.Reading.Name;
import org.hearsay.model.NameType;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names as the model found them, one type a name throughout a text, and beside them what else bears capitals: the
 * model knows persons, organisations and places; a run of capitals that it does not take for one is another name.
 */
final class ModelNames {

    private final NameLexicon lexicon;

    ModelNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The mentions of a text in order, from the model's names and the runs of capitals with their types. */
    List<Mention> join(Words words, List<Name> names, List<Mention> runs) {
        List<Mention> found = new ArrayList<>();
        Map<String, EnumMap<NameType, Integer>> votes = new HashMap<>();
        for (Name name : names) {
            Range range = whole(words, name, runs);
            if (range != null && (found.isEmpty() || !last(found).range().overlaps(range))) {
                Span span = NameTyper.spanOf(words, range);
                found.add(new Mention(range, span, span.of(words.text()), name.type()));
                votes.computeIfAbsent(NameTyper.key(words, range), k -> new EnumMap<>(NameType.class))
                        .merge(name.type(), 1, Integer::sum);
            }
        }
        found.replaceAll(mention -> typed(
                mention, votes.getOrDefault(NameTyper.key(words, mention.range()), new EnumMap<>(NameType.class))));
        found.addAll(others(words, found, runs));
        found.sort(Comparator.comparingInt(mention -> mention.range().from()));
        return found;
    }

    /** The whole run of capitals that holds the name; a person's only where a given name begins it. */
    private @Nullable Range whole(Words words, Name name, List<Mention> runs) {
        Range found = words.covering(name.span());
        for (Mention run : runs) {
            Range range = run.range();
            if (found != null && range.from() <= found.from() && found.to() <= range.to()) {
                boolean longer = name.type() != NameType.PERSON || lexicon.isFirstName(words.form(range.from()));
                return longer ? range : found;
            }
        }
        return found;
    }

    private static Mention last(List<Mention> mentions) {
        return mentions.get(mentions.size() - 1);
    }

    /** With the type that most mentions of the name have; its own where they tie. */
    private static Mention typed(Mention mention, Map<NameType, Integer> votes) {
        NameType best = mention.type();
        int most = votes.getOrDefault(best, 0);
        for (Map.Entry<NameType, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return new Mention(mention.range(), mention.span(), mention.text(), best);
    }

    private List<Mention> others(Words words, List<Mention> found, List<Mention> runs) {
        List<Mention> others = new ArrayList<>();
        int next = 0;
        for (Mention run : runs) {
            while (next < found.size()
                    && found.get(next).range().to() <= run.range().from()) {
                next++;
            }
            boolean free = next == found.size() || !found.get(next).range().overlaps(run.range());
            if (free) {
                NameType known = lexicon.known(NameTyper.key(words, run.range()));
                NameType type = known == null ? NameType.OTHER : known;
                others.add(new Mention(run.range(), run.span(), run.text(), type));
            }
        }
        return others;
    }
}
