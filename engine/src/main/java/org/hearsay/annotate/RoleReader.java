package org.hearsay.annotate;

import org.hearsay.model.NameType;
import org.jspecify.annotations.Nullable;

/** Reads a person's office from the words before the name, or from the apposition after it. */
final class RoleReader {

    private static final int LONGEST = 12;

    private final NameLexicon lexicon;
    private final SpeakingNouns nouns;
    private final Offices offices = new Offices();

    RoleReader(NameLexicon lexicon, SpeakingNouns nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    @Nullable
    String roleOf(Words words, Mention mention) {
        if (mention.type() != NameType.PERSON) {
            return null;
        }
        String before = before(words, mention.range());
        if (before == null) {
            before = beforeComma(words, mention.range());
        }
        return before != null ? before : after(words, mention.range());
    }

    /** "The mayor of Arda, NAME, ..." and "its mayor, NAME." */
    private @Nullable String beforeComma(Words words, Range name) {
        int comma = name.from() - 1;
        int next = name.to();
        boolean closed =
                words.isComma(next) || words.is(next, "of") || (words.isMark(next) && words.startsLine(next + 1));
        if (!words.isComma(comma) || !(closed || words.is(next, "."))) {
            return null;
        }
        int from = comma - 1;
        while (comma - from < LONGEST && words.isWord(from) && !opensOffice(words, from) && !isVerbal(words, from)) {
            from--;
        }
        if (!opensOffice(words, from) || !isOffice(words, Sources.headBefore(words, from + 1, comma))) {
            return null;
        }
        return words.span(from + 1, comma).of(words.text()).replaceAll("\\s+", " ");
    }

    /** An article or possessive that no preposition leads. */
    private static boolean opensOffice(Words words, int i) {
        boolean article =
                words.is(i, "the") || words.is(i, "a") || words.is(i, "an") || words.is(i, WordClass.POSSESSIVE);
        return article && !words.is(i - 1, WordClass.PREPOSITION);
    }

    private static boolean isVerbal(Words words, int i) {
        return words.is(i, WordClass.AUXILIARY) || words.is(i, WordClass.VERB) || words.is(i, WordClass.SUBORDINATOR);
    }

    private @Nullable String before(Words words, Range name) {
        int last = beforeCourtesy(words, name.from()) - 1;
        boolean dotted = words.is(last, ".");
        int head = dotted ? last - 1 : last;
        int owner = ownerBefore(words, last);
        if (owner >= 0) {
            return text(words, startOf(words, owner), last + 1);
        }
        if (!isOffice(words, head)
                || words.isPossessive(head)
                || (dotted && !lexicon.isAbbreviation(words.form(head)))) {
            return null;
        }
        int from = startOf(words, head);
        String full = offices.full(words.form(head));
        if (from == head && !full.equals(words.form(head))) {
            return full;
        }
        boolean courtesy = from == head && words.form(head).length() <= 3;
        return courtesy ? null : text(words, from, last + 1);
    }

    private static String text(Words words, int from, int to) {
        return words.span(from, to).of(words.text()).replaceAll("\\s+", " ");
    }

    /** Where the words of the office begin whose noun stands at {@code head}. */
    private int startOf(Words words, int head) {
        int from = head;
        while (head + 1 - from < LONGEST && goesOnLeft(words, from - 1)) {
            from--;
        }
        while (from < head && (words.is(from, "of") || words.isMark(from))) {
            from++;
        }
        return from;
    }

    /** "Secretary of State NAME": the noun of an office before "of" or "for" and capitals up to {@code last}; else -1. */
    private int ownerBefore(Words words, int last) {
        int at = last;
        while (last - at < LONGEST && isOwner(words, at) && !words.startsLine(at)) {
            at--;
        }
        boolean owned = words.is(at + 1, "of") || words.is(at + 1, "for");
        return owned && words.isCapital(last) && words.isCapital(at) && isNoun(words, at) ? at : -1;
    }

    /** Part of what an office is for: "of", "the", "Ministry". */
    private boolean isOwner(Words words, int i) {
        return words.is(i, "of")
                || words.is(i, "for")
                || words.is(i, "the")
                || (words.isCapital(i) && !isNoun(words, i));
    }

    /** "The economist Dr. NAME": the office stands before the form of address. */
    private int beforeCourtesy(Words words, int name) {
        int address = words.is(name - 1, ".") ? name - 2 : name - 1;
        return lexicon.isCourtesy(words.form(address)) ? address : name;
    }

    private boolean isOffice(Words words, int i) {
        return nouns.isPerson(words.form(i)) || lexicon.isTitle(words.form(i));
    }

    /** An office that needs no other word behind it, as "Foreign" does. */
    private boolean isNoun(Words words, int i) {
        return isOffice(words, i) && !lexicon.isTitleModifier(words.form(i));
    }

    private boolean goesOnLeft(Words words, int i) {
        if (words.startsLine(i + 1)) {
            return false;
        }
        if (!words.isWord(i)) {
            return words.is(i, ".")
                    && words.touchesPrevious(i)
                    && words.form(i - 1).indexOf('.') > 0;
        }
        boolean closed = words.is(i, WordClass.DETERMINER)
                || words.is(i, WordClass.SUBJECT)
                || (words.is(i, WordClass.PREPOSITION) && !words.is(i, "of"))
                || words.is(i, WordClass.AUXILIARY)
                || words.is(i, WordClass.VERB)
                || words.is(i, WordClass.COORDINATOR)
                || words.is(i, WordClass.SUBORDINATOR)
                || words.is(i, WordClass.TIME)
                || words.is(i, WordClass.POSSESSIVE)
                || words.is(i, WordClass.ADVERB);
        boolean verb = !words.isCapital(i)
                && (words.form(i).endsWith("ed") || words.form(i).endsWith("ing"));
        if (words.is(i, "of")) {
            return isOfOffice(words, i);
        }
        return !closed && !verb;
    }

    /** "Bank of Arda Governor" and "chief of staff" are one office; the "wife of President" and "deputy of Mayor" two people. */
    private boolean isOfOffice(Words words, int of) {
        return isOffice(words, of - 1)
                ? lexicon.isTitle(words.form(of - 1)) && !words.isCapital(of + 1)
                : words.isCapital(of - 1);
    }

    /** ", the mayor of Arda," */
    private @Nullable String after(Words words, Range name) {
        int comma = name.to();
        int first = comma + 1;
        if (!words.isComma(comma)) {
            return null;
        }
        boolean article = words.is(first, "a") || words.is(first, "an") || words.is(first, "the");
        int from = article ? first + 1 : first;
        int to = from;
        boolean office = false;
        while (words.has(to)
                && to - from < LONGEST
                && (words.isWord(to) || words.isNumber(to))
                && !words.is(to, WordClass.AUXILIARY)
                && !words.is(to, WordClass.RELATIVE)
                && !words.is(to, WordClass.VERB)) {
            office |= nouns.isPerson(words.form(to));
            to++;
        }
        boolean closed = words.isComma(to) || words.is(to, ".");
        boolean plausible = article
                || (words.isWord(from)
                        && (words.isCapital(from) || !words.form(from).endsWith("ing"))
                        && !words.is(from, WordClass.SUBJECT)
                        && !words.is(from, WordClass.COORDINATOR)
                        && !words.is(from, WordClass.PREPOSITION)
                        && !words.is(from, WordClass.VERB)
                        && !words.is(from, WordClass.SUBORDINATOR));
        return office && closed && plausible && to > from
                ? words.span(from, to).of(words.text()).replaceAll("\\s+", " ")
                : null;
    }
}
