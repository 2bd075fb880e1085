package org.hearsay.annotate;

import java.util.List;
import org.hearsay.annotate.Complement.Frame;
import org.jspecify.annotations.Nullable;

/** "X said that ...", "..., X said", "said X", "X told Y ...", "saying that ...": a verb attributes. */
final class VerbRule implements AttributionRule {

    private final CueReader cues = new CueReader();
    private final Phrases phrases;
    private final ComplementReader complements;
    private final ContentReader contents;
    private final PassiveRule passives;
    private final QuotedAsSaying quotings;
    private final CuePatterns patterns;

    VerbRule(CueLexicon lexicon, Phrases phrases, ContentReader contents, CuePatterns patterns) {
        this.patterns = patterns;
        this.phrases = phrases;
        this.contents = contents;
        this.complements = new ComplementReader(phrases);
        this.passives = new PassiveRule(phrases, contents);
        this.quotings = new QuotedAsSaying(lexicon, phrases, complements, contents);
    }

    @Override
    public void find(Scene scene, Range stretch, List<Draft> drafts) {
        Range shared = null;
        for (int i = stretch.from(); i < stretch.to(); i++) {
            Cue cue = scene.inSpeech(i) ? null : cues.read(scene, stretch, i);
            if (cue != null) {
                Draft draft = read(scene, stretch, cue, shared);
                if (draft != null && patterns.trusts(draft.wording(), cue.word())) {
                    drafts.add(draft);
                    shared = draft.source() == null ? shared : draft.source();
                }
            }
        }
    }

    private @Nullable Draft read(Scene scene, Range stretch, Cue cue, @Nullable Range shared) {
        Cue saying = quotings.saying(scene, stretch, cue);
        Draft quoted = saying == null ? null : quoted(scene, stretch, cue, saying, shared);
        if (quoted != null) {
            return quoted;
        }
        if (cue.voice() == Cue.Voice.PASSIVE) {
            return passives.read(scene, stretch, cue);
        }
        Complement complement = complements.read(scene, stretch, cue);
        if (cue.voice() == Cue.Voice.INFINITIVE) {
            return participle(scene, stretch, cue, complement, shared);
        }
        if (cue.voice() == Cue.Voice.PARTICIPLE) {
            return participle(scene, stretch, cue, complement, shared);
        }
        Draft inverted = inverted(scene, stretch, cue);
        return inverted != null ? inverted : active(scene, stretch, cue, complement, shared);
    }

    /** "X was quoted as saying", "Y quoted X as saying", "... , quoting X as saying". */
    private @Nullable Draft quoted(Scene scene, Range stretch, Cue cue, Cue saying, @Nullable Range shared) {
        if (cue.voice() == Cue.Voice.PASSIVE || QuotedAsSaying.isReduced(scene.words(), cue, saying)) {
            return quotings.passive(scene, stretch, cue, saying);
        }
        Range carrier = cue.voice() == Cue.Voice.ACTIVE
                ? subject(scene, stretch, cue, shared)
                : participleSubject(scene, stretch, shared, stretch.from());
        return quotings.active(scene, stretch, cue, saying, carrier);
    }

    /** "..., said X": the subject follows. */
    private @Nullable Draft inverted(Scene scene, Range stretch, Cue cue) {
        Words words = scene.words();
        int previous = cue.range().from() - 1;
        boolean after = scene.quoteEndsBefore(previous + 1)
                || words.isComma(previous)
                || words.isDash(previous)
                || words.is(previous, "?")
                || words.is(previous, "!");
        boolean tense = cue.word().tense() == CueWord.Tense.PAST || cue.word().tense() == CueWord.Tense.THIRD;
        if (!after || !tense || !cue.word().says() || cue.head() != cue.range().from()) {
            return null;
        }
        Range phrase = phrases.nounAfter(scene, stretch, cue.after(), false);
        if (phrase == null || !endsInversion(scene, stretch, phrase)) {
            return null;
        }
        if (phrases.isAppositionEnd(scene, stretch, previous) || isAddressed(scene, stretch, cue, phrase)) {
            return null;
        }
        Range before = contents.before(scene, stretch, cue.range().from());
        if (before == null || (before.size() < 2 && scene.quoteAt(before.from()) == null)) {
            return null;
        }
        Range source = Phrases.withApposition(scene, stretch, phrase);
        boolean quoted = scene.inSpeech(before.to() - 1);
        boolean goesOn = !quoted || scene.opensQuote(source.to()) || scene.opensQuote(source.to() + 1);
        Range rest = goesOn ? rest(scene, stretch, source.to()) : null;
        return draft(source, cue, ContentReader.joined(before, rest), null, way(scene, cue, "INVERTED", before));
    }

    /** ", told Reuters that": whom the words are said to, where nothing is quoted before the verb. */
    private static boolean isAddressed(Scene scene, Range stretch, Cue cue, Range phrase) {
        boolean quoted = scene.quoteEndsBefore(cue.range().from())
                || scene.inSpeech(cue.range().from() - 2);
        boolean goesOn = cue.word().addresses() && !Phrases.isLastStop(scene.words(), stretch, phrase.to());
        return !quoted && (goesOn || scene.words().is(phrase.to(), "that"));
    }

    private static boolean endsInversion(Scene scene, Range stretch, Range phrase) {
        Words words = scene.words();
        int next = phrase.to();
        return Phrases.isLastStop(words, stretch, next)
                || words.isMark(next)
                || scene.quoteAt(next) != null
                || words.is(next, WordClass.PREPOSITION)
                || words.is(next, WordClass.TIME)
                || words.is(next, WordClass.RELATIVE)
                || words.is(next, WordClass.SUBORDINATOR)
                || words.is(next, WordClass.COORDINATOR);
    }

    private @Nullable Draft active(Scene scene, Range stretch, Cue cue, Complement complement, @Nullable Range shared) {
        Range subject = subject(scene, stretch, cue, shared);
        if (complement.frame() == Frame.END) {
            return subject == null || !cue.word().takesClause()
                    ? null
                    : postposed(scene, stretch, cue, complement, subject);
        }
        if (subject == null) {
            return null;
        }
        Range content = contents.after(scene, stretch, complement.from(), complement.frame());
        if (content == null) {
            return null;
        }
        if (isAside(scene, stretch, subject)) {
            content = ContentReader.upToComma(scene, content);
        }
        if (cue.word().appears()) {
            return appearance(scene, cue, complement, subject, content);
        }
        Range quoteBefore = quoteBefore(scene, stretch, subject);
        if (quoteBefore != null && cue.word().says()) {
            List<Range> both = scene.opensQuote(content.from()) ? List.of(quoteBefore, content) : List.of(quoteBefore);
            return draft(subject, cue, both, complement.addressee(), cue.worded(scene.words(), "AFTER QUOTE", true));
        }
        return said(scene, cue, complement, subject, content);
    }

    /** "While X says A, B" and "X, who says A, B": what was said ends with the comma. */
    private static boolean isAside(Scene scene, Range stretch, Range subject) {
        Words words = scene.words();
        int before = subject.from() - 1;
        if (before < stretch.from()) {
            return false;
        }
        boolean relative = words.is(subject.from(), WordClass.RELATIVE) && words.isComma(before);
        boolean leads = before == stretch.from() || words.isComma(before - 1);
        boolean subordinate = leads
                && words.is(before, WordClass.SUBORDINATOR)
                && !words.is(before, "that")
                && !words.is(before, "so");
        return relative || subordinate;
    }

    /** The speech that ends where the subject begins: "...," he told Y in Z. */
    private @Nullable Range quoteBefore(Scene scene, Range stretch, Range subject) {
        Quote quote = scene.quoteAt(subject.from() - 1);
        return quote != null
                        && quote.speech()
                        && quote.range().to() == subject.from()
                        && quote.range().from() >= stretch.from()
                ? contents.before(scene, stretch, subject.from())
                : null;
    }

    private @Nullable Range subject(Scene scene, Range stretch, Cue cue, @Nullable Range shared) {
        Words words = scene.words();
        int end = cue.range().from();
        if (words.is(end - 1, WordClass.COORDINATOR)
                || (words.isComma(end - 1) && words.is(end - 2, WordClass.COORDINATOR))) {
            return shared != null && shared.from() >= stretch.from()
                    ? shared
                    : phrases.clauseSubject(scene, stretch.from(), end - 1);
        }
        Range before = phrases.subjectBefore(scene, stretch, end);
        if (before == null && end - 1 > stretch.from() && words.isComma(end - 1)) {
            return shared;
        }
        return before;
    }

    private @Nullable Draft postposed(Scene scene, Range stretch, Cue cue, Complement complement, Range subject) {
        Range before = subject.from() > stretch.from() ? contents.before(scene, stretch, subject.from()) : null;
        if (before == null) {
            return afterWholeQuote(scene, stretch, cue, subject);
        }
        Words words = scene.words();
        int previous = subject.from() - 1;
        boolean quoted = scene.inSpeech(before.to() - 1);
        boolean parted = words.isMark(previous) || scene.quoteAt(previous) != null;
        if (!parted) {
            return null;
        }
        Range addressee = complement.addressee();
        int after = phrases.afterAdverbials(scene, stretch, addressee == null ? cue.after() : addressee.to());
        boolean goesOn = !quoted || scene.opensQuote(after) || scene.opensQuote(after + 1);
        Range rest = goesOn ? rest(scene, stretch, after) : null;
        return draft(subject, cue, ContentReader.joined(before, rest), addressee, way(scene, cue, "POSTPOSED", before));
    }

    /** A quote that ended its own sentence just before. */
    private @Nullable Draft afterWholeQuote(Scene scene, Range stretch, Cue cue, Range subject) {
        Quote quote = scene.quoteAt(stretch.from() - 1);
        if (quote == null) {
            return null;
        }
        boolean near = quote.speech()
                && quote.range().to() == stretch.from()
                && !scene.words().startsParagraph(stretch.from())
                && subject.from() == stretch.from();
        return near
                ? draft(subject, cue, List.of(quote.range()), null, cue.worded(scene.words(), "AFTER QUOTE", true))
                : null;
    }

    /** What goes on after ", he said,". */
    private @Nullable Range rest(Scene scene, Range stretch, int at) {
        Words words = scene.words();
        if (scene.opensQuote(at) && scene.inSpeech(at)) {
            return contents.after(scene, stretch, at, Frame.QUOTE);
        }
        if ((!words.isComma(at) && !words.is(at, ":") && !words.isDash(at)) || at + 1 >= stretch.to()) {
            return null;
        }
        int next = at + 1;
        if (scene.opensQuote(next)) {
            return contents.after(scene, stretch, next, Frame.QUOTE);
        }
        boolean aside = words.is(next, WordClass.RELATIVE)
                || words.is(next, WordClass.COORDINATOR)
                || words.is(next, WordClass.SUBORDINATOR)
                || words.is(next, WordClass.PREPOSITION)
                || words.form(next).endsWith("ing")
                || words.form(next).endsWith("ed")
                || words.is(next, "a")
                || words.is(next, "an")
                || words.is(next, "according");
        Range rest = aside ? null : contents.after(scene, stretch, next, Frame.CLAUSE);
        return rest != null && rest.size() > 2 ? rest : null;
    }

    private @Nullable Draft participle(
            Scene scene, Range stretch, Cue cue, Complement complement, @Nullable Range shared) {
        if (complement.frame() == Frame.END) {
            return null;
        }
        Range clause = contents.after(scene, stretch, complement.from(), complement.frame());
        if (clause == null) {
            return null;
        }
        boolean leads = cue.range().from() == stretch.from();
        Range content = leads ? ContentReader.upToComma(scene, clause) : clause;
        Range source = participleSubject(scene, stretch, shared, leads ? content.to() : stretch.from());
        if (source == null || source.holds(cue.head())) {
            return null;
        }
        return said(scene, cue, complement, source, content);
    }

    private static Draft said(Scene scene, Cue cue, Complement complement, Range source, Range content) {
        return new Draft(
                source,
                cueRange(cue, complement),
                List.of(content),
                way(scene, cue, complement),
                null,
                complement.addressee(),
                denies(cue));
    }

    private static Wording way(Scene scene, Cue cue, Complement complement) {
        Words words = scene.words();
        boolean prepositional = complement.cueEnd() > cue.after();
        boolean phrase = complement.frame() == Frame.NOUN || complement.frame() == Frame.INFINITIVE;
        boolean telling = cue.word().appears() || !phrase;
        String way = prepositional
                ? words.form(complement.cueEnd() - 1)
                : complement.frame().name();
        return cue.worded(words, cue.voice() == Cue.Voice.ACTIVE ? way : cue.voice() + " " + way, telling);
    }

    /** What stands before a cue is surer to be said where it is a quote. */
    private static Wording way(Scene scene, Cue cue, String place, Range before) {
        return cue.worded(scene.words(), scene.inSpeech(before.to() - 1) ? place + " QUOTE" : place, true);
    }

    /** "X seems to ..." attributes to nobody; X is part of what seems. */
    private static Draft appearance(Scene scene, Cue cue, Complement complement, Range subject, Range content) {
        List<Range> both = List.of(subject, content);
        return new Draft(null, cue.range(), both, way(scene, cue, complement), null, null, false);
    }

    /** Whose saying it is: the subject just named, else the one of the clause that begins at {@code from}. */
    private @Nullable Range participleSubject(Scene scene, Range stretch, @Nullable Range shared, int from) {
        boolean near = shared != null && shared.from() >= stretch.from();
        return near ? shared : phrases.clauseSubject(scene, from, stretch.to());
    }

    private static Range cueRange(Cue cue, Complement complement) {
        return new Range(cue.range().from(), Math.max(cue.range().to(), complement.cueEnd()));
    }

    private static Draft draft(Range source, Cue cue, List<Range> content, @Nullable Range addressee, Wording wording) {
        return new Draft(source, cue.range(), content, wording, null, addressee, denies(cue));
    }

    private static boolean denies(Cue cue) {
        return cue.word().verb().equals("deny") != cue.negated()
                && cue.word().verb().equals("deny");
    }
}
