package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds all statements of a text: applies the rules to each stretch, lets quotes run on, and drops what is double. */
final class StatementFinder {

    private final List<AttributionRule> rules;

    StatementFinder() {
        this(CuePatterns.counted());
    }

    StatementFinder(CuePatterns patterns) {
        CueLexicon lexicon = new CueLexicon();
        Phrases phrases = new Phrases(lexicon);
        ContentReader contents = new ContentReader(lexicon);
        rules = List.of(
                new ColonRule(),
                new AccordingToRule(phrases, contents),
                new VerbRule(phrases, contents, patterns),
                new HearsayRule(phrases, contents));
    }

    List<Draft> find(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (Range stretch : scene.stretches()) {
            List<Draft> here = new ArrayList<>();
            rules.forEach(rule -> rule.find(scene, stretch, here));
            drafts.addAll(withoutDoubles(here));
        }
        return new QuoteContinuation(scene).extend(drafts);
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
