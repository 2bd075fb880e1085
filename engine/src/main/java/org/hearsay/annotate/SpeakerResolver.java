package org.hearsay.annotate;

import org.hearsay.model.Actor;
import org.hearsay.model.NameType;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a source names: the person with the fullest name and office, the institution, or, where the report keeps
 * the name back, the description. Walks through one text from its beginning, for a pronoun looks back.
 */
final class SpeakerResolver {

    /** How many tokens a pronoun looks back for a name. */
    private static final int REACH = 120;

    private final Scene scene;
    private final Cast cast;
    private final Sources sources;
    private final Epithets epithets;
    private final NamedOffices offices;
    private Voice previous = Voice.NOBODY;
    private Voice previousBody = Voice.NOBODY;
    private int previousEnd = -1;

    SpeakerResolver(Scene scene, Cast cast, Sources sources) {
        this.scene = scene;
        this.cast = cast;
        this.sources = sources;
        this.epithets = new Epithets(scene.words(), cast, sources);
        this.offices = new NamedOffices(scene.words(), cast, sources.offices());
    }

    /** The voice of the next statement. */
    Voice next(@Nullable Range source, int end) {
        if (source == null) {
            return Voice.NOBODY;
        }
        Voice voice = resolve(source, 0);
        if (voice.speaker() != null) {
            previousEnd = Math.max(end, source.to());
            if (voice.body()) {
                previousBody = voice;
            } else {
                previous = voice;
            }
        }
        return voice;
    }

    private Voice resolve(Range source, int depth) {
        Words words = scene.words();
        int first = source.from();
        boolean alone = source.size() == 1;
        if (alone && words.is(first, WordClass.RELATIVE)) {
            return depth > 0 ? Voice.NOBODY : antecedent(first, depth);
        }
        if (alone && words.is(first, WordClass.SUBJECT)) {
            return pronoun(words.form(first), first);
        }
        return phrase(source);
    }

    private Voice antecedent(int relative, int depth) {
        Words words = scene.words();
        int end = words.isComma(relative - 1) ? relative - 1 : relative;
        Range phrase = sources.phraseBefore(scene, end);
        return phrase == null ? Voice.NOBODY : resolve(phrase, depth + 1);
    }

    private Voice pronoun(String form, int at) {
        return switch (form) {
            case "he", "he'd", "he'll" -> singular("m", at);
            case "she", "she'd", "she'll" -> singular("f", at);
            case "they", "they'd", "they've", "they're", "they'll" ->
                previous.plural() ? previous : previousBody.speaker() != null ? previousBody : Voice.NOBODY;
            case "it", "it'd", "it'll" -> previousBody;
            case "some", "others", "many", "most", "everyone", "several", "few", "all", "both", "those" ->
                new Voice(new Speaker(form, null, true, null), true, false);
            default -> Voice.NOBODY;
        };
    }

    /** Who spoke last, unless somebody else was named since or the sex tells otherwise. */
    private Voice singular(String sex, int at) {
        Actor named = lastPerson(sex, at);
        Speaker last = previous.speaker();
        boolean fits = last != null && !previous.plural() && fits(last, sex);
        if (fits && (named == null || at - previousEnd < REACH)) {
            return previous;
        }
        return named == null ? Voice.NOBODY : person(named);
    }

    private boolean fits(Speaker speaker, String sex) {
        String known = sources.sexOf(speaker.name());
        return known == null || known.equals("both") || known.equals(sex);
    }

    private @Nullable Actor lastPerson(String sex, int at) {
        for (int i = cast.lastBefore(at);
                i >= 0 && at - cast.mentions().get(i).range().to() < REACH;
                i--) {
            Actor actor = cast.actorOf(i);
            String known = actor.type() == NameType.PERSON ? sources.sexOf(actor.name()) : "other";
            if (known == null || known.equals("both") || known.equals(sex)) {
                return actor;
            }
        }
        return null;
    }

    private Voice phrase(Range source) {
        Words words = scene.words();
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
        return office ? office(core, source, told.from() > core.from()) : body(core);
    }

    private Voice body(Range core) {
        Words words = scene.words();
        Actor body = bodyIn(core);
        if (body == null && core.size() == 2 && words.is(core.from(), "the")) {
            body = epithets.body(words.form(core.to() - 1));
        }
        if (body != null) {
            return new Voice(new Speaker(body.name(), null, false, body.id()), false, true);
        }
        boolean named = cast.lastBefore(core.to()) > cast.lastBefore(core.from());
        if (!named && sources.isUnnamedMany(words, core)) {
            return new Voice(new Speaker(sources.description(words, core, core), null, true, null), true, false);
        }
        String name = sources.plain(words, core);
        String fuller = epithets.document(words.form(core.to() - 1));
        return new Voice(new Speaker(fuller == null ? name : fuller, null, false, null), false, true);
    }

    private static Voice person(Actor actor) {
        return new Voice(new Speaker(actor.name(), actor.role(), false, actor.id()), false, false);
    }

    /** The last person named in the range whose name is not a possessor ("Biden's adviser") nor within an "of". */
    private @Nullable Actor personIn(Range range, int from) {
        for (int i = cast.lastBefore(range.to()); i >= 0; i--) {
            Mention mention = cast.mentions().get(i);
            if (mention.range().from() < from) {
                return null;
            }
            boolean owner = scene.words().isPossessive(mention.range().to() - 1);
            if (mention.type() == NameType.PERSON
                    && !owner
                    && !sources.isWithinOf(scene.words(), range, mention.range())) {
                return cast.actorOf(i);
            }
        }
        return null;
    }

    /** A name that the range ends with, after an article or its owner. */
    private @Nullable Actor bodyIn(Range range) {
        Actor actor = cast.endingAt(range.to());
        if (actor == null) {
            return null;
        }
        int from = cast.mentions().get(cast.lastBefore(range.to())).range().from();
        boolean owned = from - range.from() <= 3 && scene.words().isPossessive(from - 1);
        boolean whole = from >= range.from() && (from - range.from() <= 1 || owned);
        return whole ? actor : null;
    }

    /** "The spokesman" is one who is named; "two officials" and "one of the officials" are not. */
    private Voice office(Range core, Range source, boolean some) {
        Words words = scene.words();
        boolean definite = words.is(core.from(), "the")
                || words.is(core.from(), WordClass.POSSESSIVE)
                || (words.isCapital(core.from()) && core.from() > 0 && !words.startsParagraph(core.from()));
        int head = sources.head(words, core);
        boolean plural = words.form(head).endsWith("s") || words.is(head, "people") || words.is(head, "police");
        if (!plural && !some) {
            Actor named = offices.beside(core);
            named = named == null && definite ? offices.holder(core) : named;
            if (named != null) {
                return person(named);
            }
        }
        String name = sources.description(words, core, source);
        return new Voice(new Speaker(name, null, true, null), plural, false);
    }
}
