package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.annotate.trained.Reading;

/**
 * Finds all statements of a text. The model finds them; where a rule reads the same cue, it tells what the model does
 * not: who carries the words, to whom they were said, whether they deny. What quotes leave open runs on.
 */
final class StatementFinder {

    private final List<AttributionRule> rules;
    private final ModelDrafts drafts;

    StatementFinder() {
        CueLexicon lexicon = CueLexicon.standard();
        Phrases phrases = new Phrases(lexicon);
        ContentReader contents = new ContentReader(lexicon);
        CuePatterns patterns = CuePatterns.counted();
        rules = List.of(
                new ColonRule(),
                new AccordingToRule(phrases, contents),
                new VerbRule(lexicon, phrases, contents, patterns),
                new HearsayRule(phrases, contents));
        drafts = new ModelDrafts(lexicon, patterns);
    }

    List<Draft> find(Scene scene, Reading reading) {
        List<Draft> found = withoutDoubles(drafts.join(scene, reading, ruled(scene)));
        return new QuoteContinuation(scene).extend(found);
    }

    private List<Draft> ruled(Scene scene) {
        List<Draft> ruled = new ArrayList<>();
        for (Range stretch : scene.stretches()) {
            List<Draft> here = new ArrayList<>();
            rules.forEach(rule -> rule.find(scene, stretch, here));
            ruled.addAll(withoutDoubles(here));
        }
        return ruled;
    }

    /** Of drafts that share most of their content the first rule's stands, unless both have cues of their own. */
    private static List<Draft> withoutDoubles(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (kept.stream().noneMatch(other -> other.content().equals(draft.content()))) {
                kept.add(draft);
            }
        }
        kept.sort(Comparator.comparingInt(draft -> draft.content().get(0).from()));
        return kept;
    }
}
