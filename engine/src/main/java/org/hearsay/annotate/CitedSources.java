package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Actor;
import org.hearsay.model.NameType;
import org.jspecify.annotations.Nullable;

/**
 * "..., the Post reported, citing two officials": the officials speak and the Post carries. Where a participle cites
 * people and not facts, the statement beside it takes them for its source. A person who cites others answers for what
 * he says himself and stays the speaker.
 */
final class CitedSources {

    /** How many drafts away, in the order of the text, the statement may be. */
    private static final int NEAR = 3;

    private final Scene scene;
    private final Words words;
    private final Cast cast;
    private final Sources sources;

    CitedSources(Scene scene, Cast cast, Sources sources) {
        this.scene = scene;
        this.words = scene.words();
        this.cast = cast;
        this.sources = sources;
    }

    List<Draft> merge(List<Draft> drafts) {
        List<@Nullable Draft> merged = new ArrayList<>(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            Draft citing = drafts.get(i);
            int at = citesPeople(citing) ? tellerOf(citing, i, merged) : -1;
            if (at >= 0) {
                Draft teller = Objects.requireNonNull(merged.get(at));
                merged.set(at, cited(teller, citing.content().get(0)));
                merged.set(i, null);
            }
        }
        return merged.stream().filter(Objects::nonNull).toList();
    }

    /** The teller's draft with those cited for its source; its own source carries, without the clause that cites them. */
    private Draft cited(Draft teller, Range cited) {
        Range carrier = Objects.requireNonNull(teller.source());
        Range own = carrier.overlaps(cited) ? sources.core(words, carrier) : carrier;
        return teller.withSource(cited).withCarrier(own);
    }

    private boolean citesPeople(Draft draft) {
        boolean cites = QuotedAsSaying.isQuoting(draft.verb()) && draft.carrier() == null;
        Range source = draft.source();
        return cites
                && source != null
                && !isPerson(source)
                && isPerson(draft.content().get(0));
    }

    /** Whether the words name or describe persons. */
    private boolean isPerson(Range range) {
        Range core = sources.core(words, range);
        boolean pronoun = core.size() == 1 && Pronouns.isOne(words, core.from());
        Actor actor = cast.endingAt(sources.head(words, core) + 1);
        return pronoun || sources.headIsPerson(words, core) || (actor != null && actor.type() == NameType.PERSON);
    }

    /** The place of the statement in the same sentence: one with the same source, or else the last before; or -1. */
    private int tellerOf(Draft citing, int place, List<@Nullable Draft> drafts) {
        Range source = Objects.requireNonNull(citing.source());
        for (int i = place - 1; i >= 0 && i >= place - NEAR; i--) {
            if (tellsBeside(citing, drafts.get(i))) {
                return i;
            }
        }
        for (int i = place + 1; i < drafts.size() && i <= place + NEAR; i++) {
            Draft draft = drafts.get(i);
            if (tellsBeside(citing, draft) && source.overlaps(Objects.requireNonNull(draft.source()))) {
                return i;
            }
        }
        return -1;
    }

    private boolean tellsBeside(Draft citing, @Nullable Draft draft) {
        return draft != null
                && draft.source() != null
                && draft.carrier() == null
                && draft.cue() != null
                && citing.cue() != null
                && scene.stretchAt(draft.cue().from())
                        .equals(scene.stretchAt(citing.cue().from()));
    }
}
