package org.hearsay.annotate;

import java.util.Locale;
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
    private Voice previous = Voice.NOBODY;
    private Voice previousBody = Voice.NOBODY;
    private int previousEnd = -1;

    SpeakerResolver(Scene scene, Cast cast, Sources sources) {
        this.scene = scene;
        this.cast = cast;
        this.sources = sources;
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
        Range core = sources.core(scene.words(), source);
        Actor person = personIn(core);
        if (person == null) {
            person = sources.headIsPerson(scene.words(), core) ? personIn(source) : null;
        }
        if (person != null) {
            return person(person);
        }
        if (sources.headIsPerson(scene.words(), core)) {
            return office(core, source);
        }
        Actor body = bodyIn(core);
        String name = body == null ? sources.plain(scene.words(), core) : body.name();
        Speaker speaker = new Speaker(name, null, false, body == null ? null : body.id());
        return new Voice(speaker, false, true);
    }

    private static Voice person(Actor actor) {
        return new Voice(new Speaker(actor.name(), actor.role(), false, actor.id()), false, false);
    }

    /** The last person named in the range whose name is not a possessor ("Biden's adviser") nor within an "of". */
    private @Nullable Actor personIn(Range range) {
        for (int i = cast.lastBefore(range.to()); i >= 0; i--) {
            Mention mention = cast.mentions().get(i);
            if (mention.range().from() < range.from()) {
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

    /** A name that the range ends with. */
    private @Nullable Actor bodyIn(Range range) {
        Actor actor = cast.endingAt(range.to());
        int last = cast.lastBefore(range.to());
        boolean whole = actor != null
                && cast.mentions().get(last).range().from() >= range.from()
                && cast.mentions().get(last).range().from() - range.from() <= 1;
        return whole ? actor : null;
    }

    /** "The spokesman" is one who was named; "two officials" are not. */
    private Voice office(Range core, Range source) {
        Words words = scene.words();
        boolean definite = words.is(core.from(), "the")
                || words.is(core.from(), WordClass.POSSESSIVE)
                || (words.isCapital(core.from()) && core.from() > 0 && !words.startsParagraph(core.from()));
        int head = sources.head(words, core);
        boolean plural = words.form(head).endsWith("s") || words.is(head, "people") || words.is(head, "police");
        if (definite && !plural) {
            Actor named = namedBy(words.form(head), core.from());
            if (named != null) {
                return person(named);
            }
        }
        String name = sources.description(words, core, source);
        return new Voice(new Speaker(name, null, true, null), plural, false);
    }

    /** The last person before {@code at} whose office holds the word {@code office}. */
    private @Nullable Actor namedBy(String office, int at) {
        for (int i = cast.lastBefore(at);
                i >= 0 && at - cast.mentions().get(i).range().to() < 4 * REACH;
                i--) {
            Actor actor = cast.actorOf(i);
            String role = actor.role();
            if (actor.type() == NameType.PERSON && role != null && holdsWord(role, office)) {
                return actor;
            }
        }
        return null;
    }

    private static boolean holdsWord(String text, String word) {
        return (" " + text.toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");
    }
}
