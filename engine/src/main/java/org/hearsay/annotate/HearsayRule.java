package org.hearsay.annotate;

import java.util.List;
import java.util.Set;
import org.hearsay.language.Lexicon;

/** "Reportedly", "allegedly": an adverb attributes its clause to nobody in particular. */
final class HearsayRule implements AttributionRule {

    private final Set<String> adverbs =
            Lexicon.of(HearsayRule.class, "hearsay-adverbs.tsv").words();
    private final Phrases phrases;
    private final ContentReader contents;

    HearsayRule(Phrases phrases, ContentReader contents) {
        this.phrases = phrases;
        this.contents = contents;
    }

    @Override
    public void find(Scene scene, Range stretch, List<Draft> drafts) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (!scene.inSpeech(i) && adverbs.contains(scene.words().form(i)) && i + 1 < stretch.to()) {
                add(scene, stretch, i, drafts);
            }
        }
    }

    private void add(Scene scene, Range stretch, int adverb, List<Draft> drafts) {
        Words words = scene.words();
        int from = words.isComma(adverb + 1) ? adverb + 2 : adverb + 1;
        Range after = from < stretch.to() ? contents.after(scene, stretch, from, Complement.Frame.NOUN) : null;
        if (after == null) {
            return;
        }
        int subjectEnd = adverb;
        while (subjectEnd > stretch.from() && words.is(subjectEnd - 1, WordClass.AUXILIARY)) {
            subjectEnd--;
        }
        Range subject = phrases.subjectBefore(scene, stretch, subjectEnd);
        List<Range> content = subject == null ? List.of(after) : List.of(new Range(subject.from(), adverb), after);
        drafts.add(new Draft(
                null, new Range(adverb, adverb + 1), content, Wording.of(words.form(adverb)), null, null, false));
    }
}
