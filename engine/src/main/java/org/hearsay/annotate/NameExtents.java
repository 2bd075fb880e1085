package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotate.trained.Reading.Name;
import org.hearsay.model.NameType;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * How far the names reach that the model found, perhaps in part: over the run of capitals they stand in, but not into
 * another name, nor over where a body or a person has its home.
 */
final class NameExtents {

    private final NameLexicon lexicon;

    NameExtents(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The model's names as mentions, in order, none of them overlapping. */
    List<Mention> of(Words words, List<Name> names, List<Mention> runs) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Mention mention = mention(words, names, i, runs);
            int last = found.size() - 1;
            if (mention != null && (last < 0 || !found.get(last).range().overlaps(mention.range()))) {
                found.add(mention);
            }
        }
        return found;
    }

    private @Nullable Mention mention(Words words, List<Name> names, int i, List<Mention> runs) {
        Name name = names.get(i);
        Range core = core(words, name);
        boolean mark = core != null && core.size() == 1 && words.isMark(core.from());
        if (core == null || mark || isSeat(words, core, name.type())) {
            return null;
        }
        if (isPartOfCompound(words, name.span(), core)) {
            return new Mention(core, name.span(), name.span().of(words.text()), name.type());
        }
        Range run = holder(runs, core);
        if (run == null) {
            return mention(words, core, name.type());
        }
        if (isNamedAfterPerson(words, run, core, name.type())) {
            return mention(words, withoutHome(words, run, core), NameType.ORGANISATION);
        }
        Range whole = withoutOthers(words, names, i, whole(words, run, core, name.type()));
        return whole == null ? null : mention(words, whole, name.type());
    }

    private static Mention mention(Words words, Range range, NameType type) {
        Span span = NameTyper.spanOf(words, range);
        return new Mention(range, span, span.of(words.text()), type);
    }

    /** "(D-Arda)": whose party and seat stand behind a name, is no person of that name. */
    private static boolean isSeat(Words words, Range core, NameType type) {
        String form = words.form(core.from());
        boolean shortened = words.isComma(core.from() - 1) && words.is(core.to(), ".");
        boolean aside = words.is(core.from() - 1, "(") || shortened;
        return type == NameType.PERSON && aside && form.length() > 2 && form.charAt(1) == '-';
    }

    /** The tokens of the name, without small words at its ends. */
    private static @Nullable Range core(Words words, Name name) {
        Range found = words.covering(name.span());
        if (found == null) {
            return null;
        }
        int from = found.from();
        int to = found.to();
        while (from < to && isSmall(words, from)) {
            from++;
        }
        while (to > from && isSmall(words, to - 1)) {
            to--;
        }
        return from < to ? new Range(from, to) : null;
    }

    private static boolean isSmall(Words words, int i) {
        return !words.isCapital(i)
                && (words.is(i, WordClass.PREPOSITION)
                        || words.is(i, WordClass.COORDINATOR)
                        || words.is(i, WordClass.DETERMINER));
    }

    /** "Arda-based", "pro-Arda": the name is a part of the word, and the other part is no name. */
    private static boolean isPartOfCompound(Words words, Span name, Range core) {
        Span token = words.token(core.from()).span();
        String text = words.text();
        boolean inner = core.size() == 1 && token.covers(name) && !token.equals(name);
        boolean before = inner
                && name.begin() - token.begin() > 1
                && text.charAt(name.begin() - 1) == '-'
                && Character.isLowerCase(text.charAt(name.begin() - 2));
        boolean after = inner
                && token.end() - name.end() > 1
                && text.charAt(name.end()) == '-'
                && Character.isLowerCase(text.charAt(name.end() + 1));
        return before || after;
    }

    /** The run of capitals that holds the name, or null. */
    private static @Nullable Range holder(List<Mention> runs, Range core) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).range().to() < core.to()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Range range = low < runs.size() ? runs.get(low).range() : null;
        return range != null && range.from() <= core.from() ? range : null;
    }

    /** A body that bears the name of the person who gave the money: "Ilse Varga Foundation". */
    private boolean isNamedAfterPerson(Words words, Range run, Range core, NameType type) {
        return type == NameType.PERSON
                && core.to() + 1 == run.to()
                && lexicon.isOrganisationWord(words.form(core.to()));
    }

    /** The whole run of capitals; a person's only where a given name begins it. */
    private Range whole(Words words, Range run, Range core, NameType type) {
        if (type != NameType.PERSON) {
            return withoutHome(words, run, core);
        }
        if (!lexicon.isFirstName(words.form(run.from()))) {
            return withGivenName(words, run, core);
        }
        Range whole = withoutHome(words, run, core);
        int to = core.to();
        while (to < whole.to() && !words.is(to, "of")) {
            to++;
        }
        return new Range(whole.from(), to);
    }

    /** A lone surname and the given name that stands before it in the run. */
    private Range withGivenName(Words words, Range run, Range core) {
        int before = core.from() - 1;
        boolean given = core.size() == 1
                && before >= run.from()
                && lexicon.isGivenName(words.form(before))
                && lexicon.known(words.form(before)) == null
                && !lexicon.isTitle(words.form(before));
        return given ? new Range(before, core.to()) : core;
    }

    /** Not back over an "of" nor on past one: "the Fellow of NAME", "NAME of Arda"; but "University of Arda". */
    private Range withoutHome(Words words, Range run, Range name) {
        int from = name.from();
        while (from > run.from() && !words.is(from - 1, "of")) {
            from--;
        }
        boolean article = words.is(from, "the") && from < name.from();
        boolean bare = name.size() == 1 && lexicon.isOrganisationWord(words.form(name.from()));
        boolean home = words.is(name.to(), "of") && !bare;
        return new Range(article ? from + 1 : from, home ? name.to() : run.to());
    }

    /** A run may hold a body and a person, one after the other: "Arda University Ilse Varga". */
    private static @Nullable Range withoutOthers(Words words, List<Name> names, int i, Range whole) {
        if (names.get(i).type() == NameType.PERSON) {
            Range last = i > 0 ? words.covering(names.get(i - 1).span()) : null;
            return last == null || last.to() <= whole.from() || last.to() >= whole.to()
                    ? whole
                    : new Range(last.to(), whole.to());
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
}
