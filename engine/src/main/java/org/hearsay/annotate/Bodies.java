package org.hearsay.annotate;

import java.util.function.Function;
import org.hearsay.language.Lexicon;
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

    private boolean isSubject(Range name) {
        Words words = scene.words();
        int before = words.is(name.from() - 1, WordClass.DETERMINER) ? name.from() - 2 : name.from() - 1;
        boolean led = words.is(before, WordClass.PREPOSITION) && !scene.startsSentence(name.from());
        return !led && !words.isPossessive(name.to() - 1) && Subjects.isOne(scene, name);
    }
}
