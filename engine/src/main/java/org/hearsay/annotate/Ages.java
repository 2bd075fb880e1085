package org.hearsay.annotate;

import org.hearsay.model.Actor;
import org.hearsay.model.NameType;
import org.jspecify.annotations.Nullable;

/** Persons by their age: "the 27-year-old" is whom the report calls so, or tells that age of, or told of last. */
final class Ages {

    /** So many tokens before the words the person may be named. */
    private static final int NEAR = 200;

    private final Scene scene;
    private final Words words;
    private final Cast cast;

    Ages(Scene scene, Cast cast) {
        this.scene = scene;
        this.words = scene.words();
        this.cast = cast;
    }

    /** The "year-old" of the range; -1 if there is none. */
    int in(Range range) {
        for (int i = range.from() + 2; i < range.to(); i++) {
            if (isAge(i - 2)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAge(int number) {
        boolean joined = words.touchesPrevious(number + 1) && words.touchesPrevious(number + 2);
        return words.isNumber(number) && joined && words.form(number + 2).startsWith("year-old");
    }

    /** Whom the words mean, which end with "year-old" at token {@code aged} or go on with a noun. */
    @Nullable
    Actor bearer(Range core, int aged) {
        String age = words.form(aged - 2);
        Actor subject = null;
        for (int i = cast.lastBefore(core.from());
                i >= 0 && core.from() - cast.mentions().get(i).range().to() < NEAR;
                i--) {
            Mention mention = cast.mentions().get(i);
            String told = mention.type() == NameType.PERSON ? age(mention.range()) : "none";
            if (age.equals(told)) {
                return cast.actorOf(i);
            }
            boolean free = told == null && subject == null && isSubject(mention.range());
            subject = free ? cast.actorOf(i) : subject;
        }
        return aged == core.to() - 1 ? subject : null;
    }

    private boolean isSubject(Range name) {
        return !words.isPossessive(name.to() - 1)
                && !words.is(name.from() - 1, WordClass.PREPOSITION)
                && !scene.inSpeech(name.from())
                && Subjects.isOne(scene, name);
    }

    /** The age that is told beside the name: "NAME, 27,", "NAME, a 27-year-old diver" and "27-year-old NAME". */
    private @Nullable String age(Range name) {
        int first = name.to() + 1;
        if (words.isComma(name.to())) {
            int number = words.is(first, "a") || words.is(first, "an") ? first + 1 : first;
            boolean closed = words.isMark(number + 1) && !words.isDash(number + 1);
            if (words.isNumber(number) && (closed || isAge(number))) {
                return words.form(number);
            }
        }
        return isAge(name.from() - 3) ? words.form(name.from() - 3) : null;
    }
}
