package org.hearsay.annotate;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.Actor;
import org.hearsay.model.NameType;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Says whom the words of a source name, pronouns aside: a person, an institution, an office, or nobody by name. */
final class PhraseReader {

    /** So many tokens before "the newspaper" its name may stand. */
    private static final int NEAR = 200;

    private final Words words;
    private final Cast cast;
    private final Sources sources;
    private final Epithets epithets;
    private final NamedOffices offices;
    private final Introductions introductions;
    private final GovernmentReader governments;
    private final Ages ages;

    /**
     * For one text.
     *
     * @param told the sources of all its statements
     */
    PhraseReader(Scene scene, Cast cast, Sources sources, List<Range> told) {
        this.words = scene.words();
        this.ages = new Ages(scene, cast);
        this.cast = cast;
        this.sources = sources;
        this.epithets = new Epithets(words, cast, sources);
        this.offices = new NamedOffices(words, cast, sources.offices());
        this.introductions = new Introductions(words, cast, sources, told);
        this.governments = new GovernmentReader(cast);
    }

    /** Whom the words name that are no pronoun. */
    Voice voice(Range source) {
        Range core = sources.core(words, source);
        Range told = sources.withoutPartitive(words, core);
        boolean office = sources.headIsPerson(words, told);
        Actor person = personIn(core, office ? sources.head(words, told) + 1 : core.from());
        if (person == null && office) {
            person = personIn(source, sources.head(words, told) + 1);
        }
        if (person != null) {
            return person(person);
        }
        Voice beside = namedBeside(core, source);
        if (beside.speaker() != null) {
            return beside;
        }
        int aged = ages.in(core);
        if (aged >= 0) {
            return aged(core, source, aged);
        }
        return office ? office(core, source, told.from() > core.from()) : body(core, source);
    }

    /** "The builder, the late Colonel Arvid Sten, who ...": the first name behind the comma, its office before it at most. */
    private Voice namedBeside(Range core, Range source) {
        int next = cast.lastBefore(core.to()) + 1;
        Mention mention = next < cast.mentions().size() ? cast.mentions().get(next) : null;
        if (mention == null || !words.isComma(core.to()) || mention.range().to() > source.to()) {
            return Voice.NOBODY;
        }
        int end = mention.range().to();
        boolean closed = end >= source.to() || words.isComma(end) || words.is(end, WordClass.RELATIVE);
        if (!closed || words.isPossessive(end - 1)) {
            return Voice.NOBODY;
        }
        Range lead = new Range(core.to(), mention.range().from());
        if (mention.type() == NameType.PERSON && isOffice(lead)) {
            return person(cast.actorOf(next));
        }
        boolean listed = words.is(end + 1, WordClass.COORDINATOR) || words.isCapital(end + 1);
        boolean one = words.is(core.from(), "one") || !sources.isMany(words.form(sources.head(words, core)));
        boolean body = mention.type() == NameType.ORGANISATION && lead.size() == 1 && one && !listed;
        return body ? new Voice(governments.speaker(cast.actorOf(next)), false, true) : Voice.NOBODY;
    }

    /** Whether nothing stands behind the comma but an office, of any case. */
    private boolean isOffice(Range lead) {
        int last = lead.to() - 1;
        boolean told = IntStream.range(lead.from() + 1, lead.to()).allMatch(this::isOfOffice);
        return told && (last == lead.from() || words.isCapital(last) || sources.isOffice(words, last));
    }

    private boolean isOfOffice(int i) {
        return words.isWord(i)
                && !words.isPossessive(i)
                && !words.is(i, WordClass.PREPOSITION)
                && !words.is(i, WordClass.AUXILIARY)
                && !words.is(i, WordClass.VERB)
                && !words.is(i, WordClass.RELATIVE)
                && !words.is(i, WordClass.COORDINATOR)
                && !words.is(i, WordClass.SUBORDINATOR);
    }

    /** "The 27-year-old" is one who is named; "a 19-year-old student" is not. */
    private Voice aged(Range core, Range source, int aged) {
        Actor named = words.is(core.from(), "the") ? ages.bearer(core, aged) : null;
        if (named != null) {
            return person(named);
        }
        boolean many = sources.isMany(words.form(sources.head(words, core)));
        return new Voice(new Speaker(sources.description(words, core, source), null, true, null), many, false);
    }

    private Voice body(Range core, Range source) {
        Actor body = bodyIn(core);
        if (body == null && core.size() == 2 && words.is(core.from(), "the")) {
            body = epithets.body(words.form(core.to() - 1));
            body = body == null ? outlet(core) : body;
        }
        if (body != null && !Character.isLowerCase(body.name().charAt(0))) {
            return new Voice(governments.speaker(body), false, true);
        }
        boolean named = cast.lastBefore(core.to()) > cast.lastBefore(core.from());
        boolean many = sources.isUnnamedMany(words, core);
        boolean person = sources.isToldAsPerson(words, core, source);
        if (!named && (many || person || sources.isUnnamedOne(words, core))) {
            Speaker unnamed = new Speaker(sources.description(words, core, core), null, true, null);
            return new Voice(unnamed, many, !many && !person);
        }
        String name = sources.plain(words, withOwner(core));
        String fuller = epithets.document(words.form(core.to() - 1));
        String told = fuller == null ? name : fuller;
        return new Voice(new Speaker(told, governments.roleOfPart(told), false, idOf(body)), false, true);
    }

    /** "The newspaper" is the last outlet that was named near by. */
    private @Nullable Actor outlet(Range core) {
        int noun = core.to() - 1;
        boolean asked =
                sources.isOutletNoun(words.form(noun)) && !words.isCapital(noun) && !sources.isMany(words.form(noun));
        int mention = asked ? cast.lastBefore(core.from()) : -1;
        while (mention >= 0
                && core.from() - cast.mentions().get(mention).range().to() < NEAR) {
            Actor actor = cast.actorOf(mention);
            if (actor.type() == NameType.ORGANISATION && sources.isOutlet(actor.name())) {
                return actor;
            }
            mention--;
        }
        return null;
    }

    private static @Nullable String idOf(@Nullable Actor actor) {
        return actor == null ? null : actor.id();
    }

    /** "Arda's ministry" is told from other ministries by the name before it. */
    private Range withOwner(Range core) {
        int owner = core.from() - 1;
        if (!words.isPossessive(owner) || !words.isCapital(owner)) {
            return core;
        }
        int name = cast.lastBefore(core.from());
        boolean named = name >= 0 && cast.mentions().get(name).range().to() == core.from();
        return new Range(named ? cast.mentions().get(name).range().from() : owner, core.to());
    }

    /** The governments that speak and are named by their capitals alone. */
    List<Actor> unnamedGovernments() {
        return governments.unnamed();
    }

    static Voice person(Actor actor) {
        return new Voice(new Speaker(actor.name(), actor.role(), false, actor.id()), false, false);
    }

    /**
     * The last person named in the range whose name is not a possessor ("Biden's adviser") nor within an "of"; of those who
     * speak together the first.
     */
    private @Nullable Actor personIn(Range range, int from) {
        for (int i = cast.lastBefore(range.to()); i >= 0; i--) {
            Mention mention = cast.mentions().get(i);
            if (mention.range().from() < from) {
                return null;
            }
            if (isSpeaker(range, mention)) {
                return cast.actorOf(first(range, from, i));
            }
        }
        return null;
    }

    private boolean isSpeaker(Range range, Mention mention) {
        boolean owner = words.isPossessive(mention.range().to() - 1);
        return mention.type() == NameType.PERSON && !owner && !sources.isWithinOf(words, range, mention.range());
    }

    /** "X and Mayor Y": who is named first of the persons joined up to mention {@code last}. */
    private int first(Range range, int from, int last) {
        int first = last;
        while (first > 0 && isJoined(first) && isSpeaker(range, cast.mentions().get(first - 1))) {
            if (cast.mentions().get(first - 1).range().from() < from) {
                return first;
            }
            first--;
        }
        return first;
    }

    /** Whether nothing but "and" and an office stands between the mention and the one before it. */
    private boolean isJoined(int mention) {
        int and = cast.mentions().get(mention - 1).range().to();
        int name = cast.mentions().get(mention).range().from();
        return words.is(and, "and") && IntStream.range(and + 1, name).allMatch(words::isCapital);
    }

    /** A name that the range ends with, after an article or its owner. */
    private @Nullable Actor bodyIn(Range range) {
        Actor actor = cast.endingAt(range.to());
        if (actor == null) {
            return null;
        }
        int from = cast.mentions().get(cast.lastBefore(range.to())).range().from();
        boolean owned = from - range.from() <= 3 && words.isPossessive(from - 1);
        boolean whole = from >= range.from() && (from - range.from() <= 1 || owned);
        return whole ? actor : null;
    }

    /** "The spokesman" is one who is named; "two officials" and "one of the officials" are not. */
    private Voice office(Range core, Range source, boolean some) {
        boolean definite = words.is(core.from(), "the")
                || words.is(core.from(), WordClass.POSSESSIVE)
                || (words.isCapital(core.from()) && core.from() > 0 && !words.startsParagraph(core.from()));
        int head = sources.head(words, core);
        boolean plural = sources.isMany(words.form(head));
        if (!plural && !some) {
            Actor named = offices.beside(core);
            named = named == null && definite ? offices.holder(core) : named;
            named = named == null ? introductions.of(core) : named;
            if (named != null) {
                return person(named);
            }
        }
        String name = sources.description(words, core, source);
        return new Voice(new Speaker(name, null, true, null), plural, false);
    }
}
