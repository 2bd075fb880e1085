package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Who has the floor: a person whom the report does not name and brings in as a speaker, "a resident said". He and she who
 * speak are this one until somebody else speaks or is the subject of a later sentence. This is told before any {@link Clue}
 * is weighed: a person of name is mentioned more often and told more of, and by sums of clues always weighs more.
 */
final class Floor {

    private static final Lexicon KNOWN = Lexicon.of(Floor.class, "floor.tsv");
    private static final Set<String> NEW = KNOWN.words("new");
    private static final Set<String> ASKS = KNOWN.words("asks");
    private static final int WITHIN = (int) KNOWN.number("within");

    private final Scene scene;
    private final Words words;
    private final List<Referent> others = new ArrayList<>();
    private @Nullable Referent holder;
    private int stretch;
    private int paragraph;

    Floor(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** Whether a description that begins so is of somebody new: "a", "another". */
    static boolean bringsIn(Words words, int first) {
        return NEW.contains(words.form(first));
    }

    /** Whether the source brings in somebody new, as the subject of a statement that asks nothing. */
    boolean isTakenBy(Range source) {
        int from = source.from();
        return bringsIn(words, from)
                && !words.is(from - 1, WordClass.PREPOSITION)
                && !scene.inSpeech(from)
                && !asks(source);
    }

    /** A question is put to somebody else, who then speaks. */
    private boolean asks(Range source) {
        int verb = source.to();
        while (words.is(verb, WordClass.ADVERB) || words.is(verb, WordClass.AUXILIARY)) {
            verb++;
        }
        return ASKS.contains(words.form(verb)) || ASKS.contains(words.form(source.from() - 1));
    }

    void take(Referent referent, int at, int in) {
        holder = referent;
        speakOn(referent, at, in);
    }

    /** Notes that a person speaks, who goes on or puts an end to it. */
    void speakOn(Referent referent, int at, int in) {
        holder = referent.equals(holder) ? holder : null;
        stretch = at;
        paragraph = in;
        others.clear();
    }

    /** Notes that a body speaks, or several, or nobody knows who; in the same sentence that is part of what was said. */
    void interrupt(int at) {
        holder = at > stretch ? null : holder;
    }

    /** Notes a mention: whoever acts in a later sentence may be the one who speaks next. */
    void see(Referent referent, Referent.Seen seen) {
        boolean leads = seen.subject() || (seen.opening() && !seen.aside());
        boolean acts = leads && !seen.quoted() && !seen.pronoun();
        if (acts && !referent.equals(holder) && scene.stretchAt(seen.token()).from() > stretch) {
            others.add(referent);
        }
    }

    /** Whom a speaking pronoun of that sex means, or null where nobody has the floor. */
    @Nullable
    Referent holder(String sex, int in) {
        boolean near = in - paragraph <= WITHIN;
        return near && others.stream().noneMatch(other -> other.canBe(sex)) ? holder : null;
    }
}
