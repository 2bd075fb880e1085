package org.hearsay.annotate;

import java.util.Locale;
import org.hearsay.language.Governments;
import org.hearsay.model.Actor;
import org.jspecify.annotations.Nullable;

/** What the words of a source tell: its head, whether that is a person, and how to word it for a reader. */
final class Sources {

    private static final int LONGEST = 12;
    private static final int LONGEST_DESCRIPTION = 6;

    private final NameLexicon names;
    private final SpeakingNouns nouns;
    private final Phrases phrases;
    private final BodyNouns bodyNouns = new BodyNouns();
    private final Governments governments = Governments.standard();
    private final Offices offices = new Offices();
    private final Sexes sexes = new Sexes();
    private final Pronouns.Choice choice;

    Sources(NameLexicon names, SpeakingNouns nouns, Phrases phrases) {
        this(names, nouns, phrases, new ClueWeights());
    }

    Sources(NameLexicon names, SpeakingNouns nouns, Phrases phrases, Pronouns.Choice choice) {
        this.names = names;
        this.nouns = nouns;
        this.phrases = phrases;
        this.choice = choice;
    }

    /** The source up to its first comma, relative clause or participle with who did it. */
    Range core(Words words, Range source) {
        for (int i = source.from() + 1; i < source.to(); i++) {
            boolean shown = words.is(i + 1, "by") && i + 1 < source.to() && endsAsParticiple(words.form(i));
            if (shown || words.isComma(i) || words.is(i, "who") || words.is(i, "which") || parts(words, i)) {
                return new Range(source.from(), i);
            }
        }
        return source;
    }

    /** A dash, but no hyphen within a word that is told in several tokens: "27-year-old". */
    private static boolean parts(Words words, int i) {
        boolean inner = words.touchesPrevious(i) && words.touchesPrevious(i + 1);
        return words.isDash(i) && !(inner && (words.is(i, "-") || words.is(i, "–")));
    }

    /** "Seen", "obtained", "reviewed": by whom a document was, is no part of its name. */
    private static boolean endsAsParticiple(String form) {
        return form.endsWith("ed") || form.endsWith("en");
    }

    /** The noun that the phrase is about: the last before its first preposition. */
    int head(Words words, Range core) {
        for (int i = core.from() + 1; i < core.to(); i++) {
            boolean reduced = words.form(i).endsWith("ed") && nouns.isPerson(words.form(i - 1));
            if (words.is(i, WordClass.PREPOSITION) || reduced) {
                return described(words, core, i - 1);
            }
        }
        return core.to() - 1;
    }

    /** "Sources close to X", "people not authorised to speak": the person behind whom such words stand, else the last. */
    private int described(Words words, Range core, int last) {
        int at = last;
        while (at > core.from() && last - at < LONGEST_DESCRIPTION && describes(words, at)) {
            at--;
        }
        return nouns.isPerson(words.form(at)) && !words.isPossessive(at) ? at : last;
    }

    /** What can stand behind its noun; a plural such as "states" in "member states" is the noun itself. */
    private boolean describes(Words words, int i) {
        String form = words.form(i);
        return words.isWord(i)
                && !words.isCapital(i)
                && !words.isPossessive(i)
                && !nouns.isMany(form)
                && !nouns.has(form);
    }

    /** "The mayor": an article and what follows it up to a common noun for a person, or null. */
    @Nullable
    Range description(Words words, int article) {
        int noun = article + 1;
        while (noun - article < LONGEST_DESCRIPTION
                && words.isWord(noun)
                && !closes(words, noun)
                && !isOne(words, noun)) {
            noun++;
        }
        while (isOne(words, noun + 1)) {
            noun++;
        }
        boolean owner = words.isPossessive(noun);
        return isOne(words, noun) && !owner ? new Range(article, noun + 1) : null;
    }

    private static boolean closes(Words words, int i) {
        return words.is(i, WordClass.PREPOSITION)
                || words.is(i, WordClass.AUXILIARY)
                || words.is(i, WordClass.VERB)
                || words.is(i, WordClass.COORDINATOR)
                || words.is(i, WordClass.RELATIVE);
    }

    private boolean isOne(Words words, int i) {
        return nouns.isPerson(words.form(i)) && !words.isCapital(i);
    }

    Offices offices() {
        return offices;
    }

    /** The last word before the first preposition between the two places. */
    static int headBefore(Words words, int from, int to) {
        int head = from;
        while (head + 1 < to && !words.is(head + 1, WordClass.PREPOSITION)) {
            head++;
        }
        return head;
    }

    /** "One of the officials" without the counting words before "of". */
    Range withoutPartitive(Words words, Range core) {
        int of = core.from() + 1;
        return words.is(core.from(), WordClass.DETERMINER) && words.is(of, "of") && of + 1 < core.to()
                ? new Range(of + 1, core.to())
                : core;
    }

    /** Several of a kind, none of them told apart: "two large banks", "media reports". */
    boolean isUnnamedMany(Words words, Range core) {
        int head = head(words, core);
        int first = core.from();
        boolean definite = words.is(first, "the")
                || words.is(first, "these")
                || words.is(first, "those")
                || words.is(first, WordClass.POSSESSIVE);
        boolean many = nouns.isMany(words.form(head)) && !words.isPossessive(head);
        return many && !definite && (head == first || !words.isCapital(head));
    }

    /** Whether "who" follows: only of a person. */
    boolean isToldAsPerson(Words words, Range core, Range source) {
        int next = words.isComma(core.to()) ? core.to() + 1 : core.to();
        return next < source.to() && words.is(next, "who");
    }

    /**
     * "A jogger", "another passer-by": one of a kind, where the noun is none for an institution or a document, and it is none
     * that somebody came by: "a loading list seen by the Post".
     */
    boolean isUnnamedOne(Words words, Range core) {
        int last = head(words, core);
        int head = isDoing(words, core, last) ? last - 1 : last;
        String noun = words.form(head);
        boolean had = words.is(head + 1, "by") || (endsAsParticiple(words.form(head + 1)) && words.is(head + 2, "by"));
        return Floor.bringsIn(words, core.from())
                && !had
                && !nouns.has(noun)
                && !names.isOrganisationWord(noun)
                && !bodyNouns.has(noun);
    }

    /** "A jogger passing by": no noun, and does not tell as in "a new finding by". */
    private static boolean isDoing(Words words, Range core, int i) {
        return i - core.from() > 1
                && words.form(i).endsWith("ing")
                && words.is(i + 1, "by")
                && CueLexicon.standard().word(words.form(i)) == null;
    }

    /** Whether a report can mean the body by the noun: by "the company" no ministry, by "the agency" no paper mill. */
    boolean canMean(String noun, Actor body) {
        return !isOutlet(body.name())
                && governments.find(body.name()).isEmpty()
                && bodyNouns.fits(noun, body.name(), names);
    }

    boolean isBodyNoun(String form) {
        return bodyNouns.has(form);
    }

    /** The form for one of what the phrase is about, or null where that is no common noun for a person. */
    @Nullable
    String personNoun(Words words, Range source) {
        Range core = withoutPartitive(words, core(words, source));
        int head = head(words, core);
        return headIsPerson(words, core) && !words.isAllCapitals(head) ? nouns.one(words.form(head)) : null;
    }

    /** Persons by a bare noun, with an article at most: "officials", "the sources"; "the police" are one body. */
    boolean isBare(Words words, Range source) {
        int last = source.to() - 1;
        boolean article = source.size() == 2 && words.is(source.from(), "the");
        return (source.size() == 1 || article)
                && !words.isCapital(last)
                && nouns.isPlural(words.form(last))
                && nouns.isPerson(words.form(last));
    }

    /** Whether the form tells of several. */
    boolean isMany(String form) {
        return nouns.isMany(form);
    }

    boolean isDocument(String form) {
        return nouns.isDocument(form);
    }

    boolean isOutletNoun(String form) {
        return nouns.isOutlet(form);
    }

    boolean headIsPerson(Words words, Range core) {
        int head = head(words, core);
        return nouns.isPerson(words.form(head)) && !words.isPossessive(head);
    }

    /**
     * Whether a name stands after a preposition within the phrase: a spokesman for X. In "Bank of Arda Governor X" and
     * "Mayor of Marl X" the preposition is the office's.
     */
    boolean isWithinOf(Words words, Range range, Range name) {
        int last = name.from() - 1;
        boolean within = false;
        for (int i = last; i > range.from() && !words.isComma(i); i--) {
            if (words.is(i, WordClass.PREPOSITION)) {
                boolean inName = isInName(words, i, last);
                if (!inName && !isOfOffice(words, i, last)) {
                    return true;
                }
                within = inName;
            }
        }
        return within;
    }

    /** "Mayor of Marl", "Bank of Arda Governor"; but "Lawyer for Mayor" names two. */
    private boolean isOfOffice(Words words, int preposition, int last) {
        int before = preposition - 1;
        if (!words.isCapital(before)) {
            return false;
        }
        return isOffice(words, last)
                ? last > preposition + 1 && !isOffice(words, before)
                : last > preposition && words.isCapital(last) && isOffice(words, before);
    }

    /** The "of" of a body before the name, whose office may stand before it: "Governor of the Bank of Arda". */
    private boolean isInName(Words words, int preposition, int last) {
        return last > preposition
                && words.isCapital(preposition - 1)
                && words.isCapital(last)
                && !isOffice(words, preposition - 1)
                && !isOffice(words, last);
    }

    boolean isOffice(Words words, int i) {
        boolean title = names.isTitle(words.form(i)) && !names.isTitleModifier(words.form(i));
        return title || nouns.isPerson(words.form(i));
    }

    @Nullable
    Range phraseBefore(Scene scene, int end) {
        return phrases.subjectBefore(scene, new Range(Math.max(0, end - LONGEST), Math.max(1, end)), end);
    }

    Sexes sexes() {
        return sexes;
    }

    Pronouns.Choice choice() {
        return choice;
    }

    /** The words without a leading article. */
    String plain(Words words, Range core) {
        int of = Math.min(core.from() + 2, core.to() - 1);
        if (words.is(of - 1, "copy") && words.is(of, "of") && of + 1 < core.to()) {
            return plain(words, new Range(of + 1, core.to()));
        }
        boolean article = core.size() > 1
                && (words.is(core.from(), "the") || words.is(core.from(), "a") || words.is(core.from(), "an"));
        Range range = article ? new Range(core.from() + 1, core.to()) : core;
        String text = NameTyper.spanOf(words, range).of(words.text()).replaceAll("\\s+", " ");
        return text.isBlank() ? words.textOf(core) : text;
    }

    /** The words as a description: "an official at the ministry". */
    String description(Words words, Range core, Range source) {
        String text = words.textOf(core).replaceAll("\\s+", " ");
        boolean small = words.is(core.from(), WordClass.DETERMINER)
                || words.is(core.from(), WordClass.POSSESSIVE)
                || nouns.isPerson(words.form(core.from()));
        return small ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** Whether the name is that of a paper, agency or broadcaster. */
    boolean isOutlet(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        String bare = key.startsWith("the ") ? key.substring(4) : key;
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        return names.isOutlet(bare) || (bare.indexOf(' ') > 0 && nouns.isOutlet(last));
    }
}
