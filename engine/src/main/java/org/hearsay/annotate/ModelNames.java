package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.annotate.trained.Reading.Name;
import org.hearsay.model.NameType;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names as the model found them, one type a name throughout a text, and beside them what else bears capitals: the
 * model knows persons, organisations and places; a run of capitals that it takes for none, here or elsewhere in the
 * text, is another name.
 */
final class ModelNames {

    private final NameLexicon lexicon;

    ModelNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The mentions of a text in order, from the model's names and the runs of capitals with their types. */
    List<Mention> join(Words words, List<Name> names, List<Mention> runs) {
        List<Mention> found = named(words, names, runs);
        List<Mention> rest = rest(found, runs);
        TypeVotes votes = new TypeVotes(words);
        found.forEach(votes::count);
        rest.forEach(votes::pass);
        found.replaceAll(mention -> typed(mention, byEnding(words, mention, votes.most(mention))));
        for (Mention run : rest) {
            NameType known = lexicon.known(NameTyper.key(words, run.range()));
            found.add(typed(run, known == null ? votes.elsewhere(run) : known));
        }
        found.sort(Comparator.comparingInt(mention -> mention.range().from()));
        return found;
    }

    private List<Mention> named(Words words, List<Name> names, List<Mention> runs) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Range core = words.covering(names.get(i).span());
            Range whole = core == null ? null : whole(words, names.get(i), core, runs);
            Range range = core == null || whole == null ? null : withoutOthers(words, names, i, whole);
            if (range != null && (found.isEmpty() || !last(found).range().overlaps(range))) {
                Span span = NameTyper.spanOf(words, range);
                found.add(new Mention(
                        range, span, span.of(words.text()), names.get(i).type()));
            }
        }
        return found;
    }

    /** The whole run of capitals that holds the name; a person's only where a given name begins it. */
    private Range whole(Words words, Name name, Range found, List<Mention> runs) {
        for (Mention run : runs) {
            Range range = run.range();
            if (range.from() <= found.from() && found.to() <= range.to()) {
                boolean longer = name.type() != NameType.PERSON || lexicon.isFirstName(words.form(range.from()));
                return longer ? withoutHome(words, range, found) : found;
            }
        }
        return found;
    }

    /** Not back over an "of" nor on past one: "the Fellow of NAME", "NAME of Arda". */
    private static Range withoutHome(Words words, Range run, Range name) {
        int from = name.from();
        while (from > run.from() && !words.is(from - 1, "of")) {
            from--;
        }
        boolean article = words.is(from, "the") && from < name.from();
        return new Range(article ? from + 1 : from, words.is(name.to(), "of") ? name.to() : run.to());
    }

    /** A run may hold a body and a person, one after the other: "Arda University Ilse Varga". */
    private static @Nullable Range withoutOthers(Words words, List<Name> names, int i, Range whole) {
        if (names.get(i).type() == NameType.PERSON) {
            return whole;
        }
        Range before = i > 0 ? fullPerson(words, names.get(i - 1)) : null;
        Range after = i + 1 < names.size() ? fullPerson(words, names.get(i + 1)) : null;
        int from = before == null ? whole.from() : Math.max(whole.from(), before.to());
        int to = after == null ? whole.to() : Math.min(whole.to(), after.from());
        return from < to ? new Range(from, to) : null;
    }

    private static @Nullable Range fullPerson(Words words, Name name) {
        Range range = words.covering(name.span());
        return name.type() == NameType.PERSON && range != null && range.size() > 1 ? range : null;
    }

    private static Mention last(List<Mention> mentions) {
        return mentions.get(mentions.size() - 1);
    }

    /** A hospital or a school is a body, though it is also where one goes. */
    private NameType byEnding(Words words, Mention mention, NameType type) {
        boolean body = mention.range().size() > 1
                && lexicon.isOrganisationWord(words.form(mention.range().to() - 1));
        return body && type == NameType.PLACE ? NameType.ORGANISATION : type;
    }

    private static Mention typed(Mention mention, NameType type) {
        return new Mention(mention.range(), mention.span(), mention.text(), type);
    }

    /** The runs of capitals that no name of the model's touches. */
    private static List<Mention> rest(List<Mention> found, List<Mention> runs) {
        List<Mention> others = new ArrayList<>();
        int next = 0;
        for (Mention run : runs) {
            while (next < found.size()
                    && found.get(next).range().to() <= run.range().from()) {
                next++;
            }
            if (next == found.size() || !found.get(next).range().overlaps(run.range())) {
                others.add(run);
            }
        }
        return others;
    }
}
