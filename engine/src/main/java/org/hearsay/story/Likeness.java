package org.hearsay.story;

import java.util.OptionalLong;
import org.hearsay.language.Lexicon;

/**
 * How likely two reports are of one story: a logistic model of what they share, with its weights in {@code
 * story-model.tsv}.
 *
 * <p>Gives log odds: 0 is as likely as not.
 */
final class Likeness {

    private final double bias;
    private final double words;
    private final double rootWords;
    private final double head;
    private final double rootHead;
    private final double names;
    private final double rootNames;
    private final double numbers;
    private final double anyNumber;
    private final double days;

    Likeness(Lexicon weights) {
        bias = weights.number("bias");
        words = weights.number("words");
        rootWords = weights.number("root-words");
        head = weights.number("head");
        rootHead = weights.number("root-head");
        names = weights.number("names");
        rootNames = weights.number("root-names");
        numbers = weights.number("numbers");
        anyNumber = weights.number("any-number");
        days = weights.number("log-days");
    }

    static Likeness shipped() {
        return new Likeness(Lexicon.of(Likeness.class, "story-model.tsv"));
    }

    double between(Profile one, Profile other) {
        double byWords = one.words().similarity(other.words());
        double byHead = one.head().similarity(other.head());
        double byNames = one.names().similarity(other.names());
        double byNumbers = one.numbers().similarity(other.numbers());
        OptionalLong apart = one.daysFrom(other);
        return bias
                + words * byWords
                + rootWords * Math.sqrt(byWords)
                + head * byHead
                + rootHead * Math.sqrt(byHead)
                + names * byNames
                + rootNames * Math.sqrt(byNames)
                + numbers * byNumbers
                + (byNumbers > 0 ? anyNumber : 0)
                + days * Math.log1p((double) apart.orElse(0));
    }
}
