package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "..., the Post reported, citing two officials": the officials speak and the Post carries. Where a participle cites
 * people or papers and not facts, the statement beside it takes them for its source.
 */
final class CitedSources {

    private final Scene scene;
    private final Sources sources;

    CitedSources(Scene scene, Sources sources) {
        this.scene = scene;
        this.sources = sources;
    }

    List<Draft> merge(List<Draft> drafts) {
        List<Draft> merged = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft teller = citesPeople(draft) ? tellerOf(draft, merged) : null;
            if (teller == null) {
                merged.add(draft);
            } else {
                Range cited = draft.content().get(0);
                merged.set(merged.indexOf(teller), teller.withSource(cited).withCarrier(teller.source()));
            }
        }
        return merged;
    }

    private boolean citesPeople(Draft draft) {
        boolean cites = draft.verb().equals("cite") || draft.verb().equals("quote");
        return cites
                && draft.source() != null
                && sources.headIsPerson(
                        scene.words(),
                        sources.core(scene.words(), draft.content().get(0)));
    }

    /** The statement of the same sentence that has the same source. */
    private @Nullable Draft tellerOf(Draft citing, List<Draft> before) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - 3; i--) {
            Draft draft = before.get(i);
            boolean same = draft.cue() != null
                    && citing.cue() != null
                    && scene.stretchAt(draft.cue().from())
                            .equals(scene.stretchAt(citing.cue().from()));
            if (same && draft.source() != null && draft.carrier() == null) {
                return draft;
            }
        }
        return null;
    }
}
