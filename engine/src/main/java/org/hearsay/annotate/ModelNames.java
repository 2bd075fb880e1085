package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.annotate.trained.Reading.Name;
import org.hearsay.model.NameType;

/**
 * Names as the model found them, one type a name throughout a text, and beside them what else bears capitals: the
 * model knows persons, organisations and places; a run of capitals that it takes for none, here or elsewhere in the
 * text, is another name.
 */
final class ModelNames {

    private final NameLexicon lexicon;
    private final NameExtents extents;
    private final NameTyper typer;
    private final Teams teams = new Teams();

    ModelNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.extents = new NameExtents(lexicon);
        this.typer = new NameTyper(lexicon);
    }

    /** The mentions of a text in order, from the model's names and the runs of capitals with their types. */
    List<Mention> join(Words words, List<Name> names, List<Mention> runs) {
        List<Mention> found = extents.of(words, names, runs);
        List<Mention> rest = rest(found, runs);
        TypeVotes votes = new TypeVotes(words, lexicon);
        boolean sport = teams.plays(words);
        found.replaceAll(mention -> typed(mention, ofItself(words, mention, sport)));
        found.forEach(votes::count);
        rest.forEach(votes::pass);
        votes.define(inOrder(found, rest));
        found.replaceAll(mention -> typed(mention, byKind(words, mention, votes.most(mention))));
        for (Mention run : rest) {
            NameType known = lexicon.known(NameTyper.key(words, run.range()));
            NameType type = known == null ? votes.elsewhere(run) : known;
            found.add(typed(run, type == NameType.OTHER ? asPerson(words, run, votes) : type));
        }
        return inOrder(found, List.of());
    }

    private static List<Mention> inOrder(List<Mention> some, List<Mention> others) {
        List<Mention> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparingInt(mention -> mention.range().from()));
        return all;
    }

    private NameType ofItself(Words words, Mention mention, boolean sport) {
        boolean team = sport && mention.type() == NameType.PLACE && teams.isTeam(words, mention.range());
        return team ? NameType.ORGANISATION : byKind(words, mention, mention.type());
    }

    /** A hospital or a school is a body, though it is also where one goes. */
    private NameType byKind(Words words, Mention mention, NameType type) {
        return type == NameType.PLACE && lexicon.isBody(words, mention.range()) ? NameType.ORGANISATION : type;
    }

    /** Two words behind what a person is ("spokeswoman"), or a given name and a surname that is a person's elsewhere in the text. */
    private NameType asPerson(Words words, Mention run, TypeVotes votes) {
        Range name = run.range();
        boolean titled = name.size() > 1 && typer.followsTitle(words, name);
        boolean known = name.size() > 1
                && lexicon.isGivenName(words.form(name.from()))
                && !lexicon.isTitle(words.form(name.from()))
                && votes.isPerson(words.form(name.to() - 1));
        return titled || known ? NameType.PERSON : NameType.OTHER;
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
