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

    /**
     * For one text.
     *
     * @param told the sources of all its statements
     */
    PhraseReader(Words words, Cast cast, Sources sources, List<Range> told) {
        this.words = words;
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
        if (person == null && !office) {
            person = namedBeside(core, source);
        }
        if (person != null) {
            return person(person);
        }
        return office ? office(core, source, told.from() > core.from()) : body(core);
    }

    /** "The region's administrator, Colonel Arvid Sten": the person by whose name the source ends, behind a comma. */
    private @Nullable Actor namedBeside(Range core, Range source) {
        int to = words.is(source.to() - 1, ",") ? source.to() - 1 : source.to();
        int last = cast.lastBefore(to);
        if (last < 0 || !words.is(core.to(), ",")) {
            return null;
        }
        Mention mention = cast.mentions().get(last);
        boolean titled = IntStream.range(core.to() + 1, mention.range().from()).allMatch(words::isCapital);
        boolean ends = mention.range().to() == to && mention.range().from() > core.to();
        return mention.type() == NameType.PERSON && titled && ends ? cast.actorOf(last) : null;
    }

    private Voice body(Range core) {
        Actor body = bodyIn(core);
        if (body == null && core.size() == 2 && words.is(core.from(), "the")) {
            body = epithets.body(words.form(core.to() - 1));
            body = body == null ? outlet(core) : body;
        }
        if (body != null && !Character.isLowerCase(body.name().charAt(0))) {
            return new Voice(governments.speaker(body), false, true);
        }
        boolean named = cast.lastBefore(core.to()) > cast.lastBefore(core.from());
        if (!named && sources.isUnnamedMany(words, core)) {
            return new Voice(new Speaker(sources.description(words, core, core), null, true, null), true, false);
        }
        String name = sources.plain(words, withOwner(core));
        String fuller = epithets.document(words.form(core.to() - 1));
        String told = fuller == null ? name : fuller;
        return new Voice(new Speaker(told, governments.roleOfPart(told), false, idOf(body)), false, true);
    }

    /** "The newspaper" is the last outlet that was named near by. */
    private @Nullable Actor outlet(Range core) {
        int noun = core.to() - 1;
        boolean asked = sources.isOutletNoun(words.form(noun))
                && !words.isCapital(noun)
                && !words.form(noun).endsWith("s");
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
        boolean plural = words.form(head).endsWith("s") || words.is(head, "people") || words.is(head, "police");
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
