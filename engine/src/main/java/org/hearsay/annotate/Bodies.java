package org.hearsay.annotate;

import java.util.function.BiPredicate;
import java.util.function.Function;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Actor;
import org.hearsay.model.NameType;

/**
 * Which body "it" and "they" mean: the last one, before the pronoun and near it, that did something itself. A body that
 * only has something done to it, or stands after a preposition, is none a reader thinks of.
 */
final class Bodies {

    private static final int WITHIN =
            (int) Lexicon.of(Bodies.class, "bodies.tsv").number("within");

    private final Scene scene;
    private final Cast cast;
    private final Function<Range, Voice> reader;

    /**
     * For one text.
     *
     * @param reader says whom words name
     */
    Bodies(Scene scene, Cast cast, Function<Range, Voice> reader) {
        this.scene = scene;
        this.cast = cast;
        this.reader = reader;
    }

    /** The body that is the last subject before token {@code at} and behind token {@code after}, or nobody. */
    Voice before(int at, int after) {
        int from = Math.max(after + 1, at - WITHIN);
        int mention = cast.lastBefore(at);
        while (mention >= 0 && cast.mentions().get(mention).range().from() >= from) {
            Mention body = cast.mentions().get(mention);
            boolean candidate = body.type() == NameType.ORGANISATION
                    && !scene.inSpeech(body.range().from());
            if (candidate && isSubject(body.range())) {
                Voice voice = reader.apply(body.range());
                return voice.body() ? voice : Voice.NOBODY;
            }
            mention--;
        }
        return Voice.NOBODY;
    }

    /** The one body near before token {@code at} that the noun can mean, where it is a subject; nobody where there are two. */
    Named called(String noun, int at, BiPredicate<String, Actor> canMean) {
        Mention subject = null;
        Actor only = null;
        for (int i = cast.lastBefore(at);
                i >= 0 && cast.mentions().get(i).range().from() >= at - WITHIN;
                i--) {
            Mention body = cast.mentions().get(i);
            Actor actor = cast.actorOf(i);
            boolean meant = body.type() == NameType.ORGANISATION && canMean.test(noun, actor);
            if (meant && only != null && !only.id().equals(actor.id())) {
                return new Named(true, Voice.NOBODY);
            }
            only = meant ? actor : only;
            subject = meant && !scene.inSpeech(body.range().from()) && isSubject(body.range()) ? body : subject;
        }
        return new Named(only != null, subject == null ? Voice.NOBODY : reader.apply(subject.range()));
    }

    /**
     * What stands near by for a noun.
     *
     * @param any whether any body that the noun can mean
     * @param voice the one it means, or nobody
     */
    record Named(boolean any, Voice voice) {}

    private boolean isSubject(Range name) {
        Words words = scene.words();
        int before = words.is(name.from() - 1, WordClass.DETERMINER) ? name.from() - 2 : name.from() - 1;
        boolean led = words.is(before, WordClass.PREPOSITION) && !scene.startsSentence(name.from());
        return !led && !words.isPossessive(name.to() - 1) && Subjects.isOne(scene, name);
    }
}
