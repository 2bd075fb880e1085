package org.hearsay.annotate;

import java.util.List;

/** Headlines: "Minister: talks will go on" and "Talks will go on: minister". */
final class ColonRule implements AttributionRule {

    private static final int NAME = 5;

    private final SpeakingNouns nouns = new SpeakingNouns();

    @Override
    public void find(Scene scene, Range stretch, List<Draft> drafts) {
        Words words = scene.words();
        if (!isHeadlineLike(words, stretch)) {
            return;
        }
        for (int i = stretch.from() + 1; i < stretch.to() - 1; i++) {
            if (words.is(i, ":") && scene.quoteAt(i) == null && !words.touchesPrevious(i + 1)) {
                addAt(scene, stretch, i, drafts);
                return;
            }
        }
    }

    private static boolean isHeadlineLike(Words words, Range stretch) {
        boolean first = stretch.from() == 0;
        boolean open = !words.is(stretch.to() - 1, ".") && words.startsLine(stretch.from());
        return first || (open && CueReader.isHeadline(words, stretch));
    }

    private void addAt(Scene scene, Range stretch, int colon, List<Draft> drafts) {
        Words words = scene.words();
        int end = stretch.to();
        while (end > colon + 1 && words.isMark(end - 1) && scene.quoteAt(end - 1) == null) {
            end--;
        }
        Range left = new Range(stretch.from(), colon);
        Range right = end > colon + 1 ? new Range(colon + 1, end) : null;
        if (right == null) {
            return;
        }
        Range cue = new Range(colon, colon + 1);
        if (left.size() <= NAME && right.size() > left.size() && canSpeak(words, left)) {
            drafts.add(new Draft(left, cue, List.of(right), Wording.of("colon"), null, null, false));
        } else if (right.size() <= NAME && left.size() > right.size() && canSpeak(words, right)) {
            drafts.add(new Draft(right, cue, List.of(left), Wording.of("colon"), null, null, false));
        }
    }

    private boolean canSpeak(Words words, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if ((words.isMark(i) && !words.is(i, ".")) || (words.is(i, WordClass.PREPOSITION) && i == range.from())) {
                return false;
            }
        }
        return words.isCapital(range.to() - 1) || nouns.has(words.form(range.to() - 1));
    }
}
