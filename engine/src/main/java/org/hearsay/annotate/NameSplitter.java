package org.hearsay.annotate;

import java.util.List;
import java.util.Set;
import org.hearsay.model.NameType;

/**
 * Takes out of a run of capitals what is no name: the sentence's first word, titles before a person, a nationality
 * before a person or an office.
 */
final class NameSplitter {

    private final NameLexicon lexicon;

    NameSplitter(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void split(Words words, Range sentence, Range run, Set<String> surely, boolean headline, List<Range> names) {
        int from = run.from();
        while (from < run.to() && isNoName(words, sentence, from, run.to(), surely, headline)) {
            from++;
        }
        int of = from < run.to() ? beforeHome(words, from, run.to()) : -1;
        if (of > 0) {
            cut(words, new Range(from, of), headline, names);
            cut(words, new Range(of + 1, run.to()), headline, names);
        } else if (from < run.to()) {
            cut(words, new Range(from, run.to()), headline, names);
        }
    }

    /** The "of" that parts a person from a body: "Ilse Varga of the Harbour Union"; -1 where it is within a name. */
    private int beforeHome(Words words, int from, int to) {
        int of = from;
        boolean plain = true;
        while (of < to && !words.is(of, "of")) {
            String form = words.form(of);
            plain &= words.isCapital(of)
                    && !lexicon.isCommon(form)
                    && !lexicon.isOrganisationWord(form)
                    && !lexicon.isPlaceWord(form)
                    && !lexicon.isTitle(form)
                    && lexicon.known(form) == null;
            of++;
        }
        boolean two = of - from == 2 || of - from == 3;
        return plain && two && of + 1 < to ? of : -1;
    }

    private boolean isNoName(Words words, Range sentence, int i, int to, Set<String> surely, boolean headline) {
        String form = words.form(i);
        boolean first = i == sentence.from() || (words.isMark(i - 1) && !words.isComma(i - 1));
        boolean adverb = words.is(i, WordClass.ADVERB) && (first || headline || i + 1 >= to);
        if (isFunctionWord(words, i) || adverb || words.isMark(i)) {
            return !(words.isAllCapitals(i) && lexicon.known(form) != null);
        }
        if (words.is(i, WordClass.TIME) && i + 1 >= to && !form.equals("may")) {
            return true;
        }
        if (!first && !headline) {
            return false;
        }
        boolean known = lexicon.known(form) != null || (lexicon.isFirstName(form) && i + 1 < to);
        int hyphen = form.indexOf('-');
        boolean common = lexicon.isCommon(hyphen > 0 ? form.substring(0, hyphen) : form)
                && !(surely.contains(form) && !headline);
        return common
                && !known
                && (i + 1 >= to || headline || (first && !lexicon.isOrganisationWord(words.form(i + 1))));
    }

    private static boolean isFunctionWord(Words words, int i) {
        return words.is(i, WordClass.DETERMINER)
                || words.is(i, WordClass.SUBJECT)
                || words.is(i, WordClass.POSSESSIVE)
                || words.is(i, WordClass.PREPOSITION)
                || words.is(i, WordClass.SUBORDINATOR)
                || words.is(i, WordClass.COORDINATOR)
                || (words.is(i, WordClass.AUXILIARY) && !words.is(i, "will") && !words.is(i, "may"));
    }

    /** Cuts at titles and after nationalities, at the words of headlines that are no names, and at months. */
    private void cut(Words words, Range run, boolean headline, List<Range> names) {
        int from = run.from();
        for (int i = run.from(); i < run.to(); i++) {
            if (partsNames(words, run, i, headline)) {
                add(words, from, i, names);
                from = i + 1;
            } else if (isLeadingNationality(words, run, from, i)) {
                add(words, from, i + 1, names);
                from = i + 1;
            }
        }
        add(words, from, run.to(), names);
    }

    private boolean partsNames(Words words, Range run, int i, boolean headline) {
        String form = words.form(i);
        if (words.is(i, WordClass.TIME) && !form.equals("may") && !form.equals("april") && !form.equals("june")) {
            return !inOrganisation(words, run, i);
        }
        if (lexicon.isTitle(form)) {
            boolean alone = lexicon.isTitleModifier(form) && i + 2 == run.to() && i == run.from();
            boolean named = alone && !lexicon.isTitle(words.form(i + 1)) && words.is(i - 1, WordClass.DETERMINER);
            return !named && !inOrganisation(words, run, i);
        }
        return (headline && lexicon.isCommon(form) && !lexicon.isOrganisationWord(form) && lexicon.known(form) == null)
                || (headline && isFunctionWord(words, i) && !words.is(i, "of"));
    }

    /** "National Security Agency" and "Defense Ministry" hold words that are titles elsewhere. */
    private boolean inOrganisation(Words words, Range run, int i) {
        for (int j = i + 1; j < run.to() && j <= i + 3; j++) {
            if (lexicon.isOrganisationWord(words.form(j))) {
                return true;
            }
            if (words.is(j, "of")) {
                return false;
            }
        }
        boolean house = words.is(i, "house") && i > run.from() && words.is(i - 1, "white");
        return house || (lexicon.isOrganisationWord(words.form(i)) && i > run.from());
    }

    private boolean isLeadingNationality(Words words, Range run, int from, int i) {
        if (i != from || i + 1 >= run.to()) {
            return false;
        }
        String form = words.form(i);
        boolean place = lexicon.known(form) == NameType.PLACE && words.isAllCapitals(i);
        if (!lexicon.isNationality(form) && !place) {
            return false;
        }
        String last = words.form(run.to() - 1);
        return !lexicon.isOrganisationWord(last)
                && !lexicon.isPlaceWord(last)
                && lexicon.known(form + " " + words.form(i + 1)) == null;
    }

    private static void add(Words words, int from, int to, List<Range> names) {
        int end = to;
        int begin = from;
        while (begin < end && !words.isWord(begin)) {
            begin++;
        }
        while (begin < end && (words.is(begin, "of") || words.is(begin, "the"))) {
            begin++;
        }
        while (end > begin && (words.isMark(end - 1) || words.is(end - 1, "of") || words.is(end - 1, "the"))) {
            end--;
        }
        if (begin < end) {
            names.add(new Range(begin, end));
        }
    }
}
