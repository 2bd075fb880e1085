package org.hearsay.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Actor;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a source names: the person with the fullest name and office, the institution, or, where the report keeps
 * the name back, the description. Walks through one text from its beginning; for he and she it asks {@link Pronouns}.
 */
final class SpeakerResolver {

    private final Scene scene;
    private final Sources sources;
    private final PhraseReader phrases;
    private final Pronouns pronouns;
    private final Bodies bodies;
    private final Ellipses ellipses;
    private final Cast cast;
    private Voice previous = Voice.NOBODY;
    private Voice previousBody = Voice.NOBODY;
    private int spokeAt = -1;
    private int bodySpokeAt = -1;

    /**
     * A resolver for one text.
     *
     * @param told the sources of all its statements
     */
    SpeakerResolver(Scene scene, Cast cast, Sources sources, List<Range> told) {
        this.scene = scene;
        this.cast = cast;
        this.sources = sources;
        this.ellipses = new Ellipses(scene.words(), sources);
        this.phrases = new PhraseReader(scene, cast, sources, told);
        this.bodies = new Bodies(scene, cast, phrases::voice);
        Map<Integer, Range> byEnd = new HashMap<>();
        told.forEach(source -> byEnd.merge(source.to(), source, (a, b) -> a.size() > b.size() ? a : b));
        this.pronouns = new Pronouns(scene, cast, sources).read(byEnd, phrases::voice);
    }

    /** The voice of the next statement. */
    Voice next(@Nullable Range source) {
        if (source == null) {
            return Voice.NOBODY;
        }
        Voice voice = resolve(source, 0);
        if (voice.speaker() != null) {
            ellipses.hear(source, voice);
            if (voice.body()) {
                previousBody = voice;
                bodySpokeAt = source.to() - 1;
            } else {
                previous = voice;
                spokeAt = source.to() - 1;
            }
        }
        return voice;
    }

    /** Actors that speak and are no actors of the cast: governments named by their capitals alone. */
    List<Actor> unnamedGovernments() {
        return phrases.unnamedGovernments();
    }

    /** Whom words name that pass on what others said. */
    @Nullable
    Speaker carrier(Range range) {
        return resolve(range, 0).speaker();
    }

    /** Whether the words are a pronoun alone and name nobody by themselves. */
    static boolean isPronoun(Words words, Range range) {
        int first = range.from();
        return range.size() == 1 && (words.is(first, WordClass.SUBJECT) || Pronouns.isOne(words, first));
    }

    private Voice resolve(Range source, int depth) {
        Words words = scene.words();
        int first = source.from();
        boolean alone = source.size() == 1;
        if (alone && words.is(first, WordClass.RELATIVE)) {
            return depth > 0 ? Voice.NOBODY : antecedent(first, depth);
        }
        if (ellipses.isOne(source)) {
            return ellipses.voice(source);
        }
        if (isPronoun(words, source)) {
            return pronoun(words.form(first), first);
        }
        Voice voice = phrases.voice(source);
        Range core = sources.core(words, source);
        boolean called = voice.body()
                && voice.speaker() != null
                && voice.speaker().actor() == null
                && core.size() == 2
                && words.is(first, "the")
                && !words.isCapital(first + 1)
                && sources.isBodyNoun(words.form(first + 1));
        return called ? called(words.form(first + 1), first, voice) : voice;
    }

    /** "The company": the one company that acted of late, or, where none is near, the one that spoke last. */
    private Voice called(String noun, int at, Voice unknown) {
        Bodies.Named near = bodies.called(noun, at, sources::canMean);
        if (near.any()) {
            return near.voice().speaker() == null ? unknown : near.voice();
        }
        Speaker last = previousBody.speaker();
        boolean meant = last != null
                && cast.actors().stream()
                        .anyMatch(actor -> actor.id().equals(last.actor()) && sources.canMean(noun, actor));
        return meant ? previousBody : unknown;
    }

    private Voice antecedent(int relative, int depth) {
        Words words = scene.words();
        int end = words.isComma(relative - 1) ? relative - 1 : relative;
        Range phrase = sources.phraseBefore(scene, end);
        return phrase == null ? Voice.NOBODY : resolve(phrase, depth + 1);
    }

    private Voice pronoun(String form, int at) {
        return switch (form) {
            case "he", "he'd", "he'll", "she", "she'd", "she'll", "him", "her" -> pronouns.at(at);
            case "they", "they'd", "they've", "they're", "they'll" -> they(at);
            case "it", "it'd", "it'll" -> body(at, bodySpokeAt);
            case "some", "others", "many", "most", "everyone", "several", "few", "all", "both", "those" ->
                new Voice(new Speaker(form, null, true, null), true, false);
            default -> Voice.NOBODY;
        };
    }

    /** Several who spoke, or a body, whichever was last. */
    private Voice they(int at) {
        return previous.plural() && body(at, spokeAt).speaker() == null ? previous : body(at, bodySpokeAt);
    }

    /** The last body that did something after the token {@code after}, else the last that spoke. */
    private Voice body(int at, int after) {
        Voice acting = bodies.before(at, after);
        return acting.speaker() == null ? previousBody : acting;
    }
}
