package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** "According to X, ...", "..., as per officials", "in the words of X": a preposition attributes all of the clause. */
final class AccordingToRule implements AttributionRule {

    private final Phrases phrases;
    private final ContentReader contents;
    private final Map<String, List<String[]>> openings = new HashMap<>();

    AccordingToRule(Phrases phrases, ContentReader contents) {
        this.phrases = phrases;
        this.contents = contents;
        for (String opening : Lexicon.of(AccordingToRule.class, "attributing-prepositions.tsv")
                .words()) {
            String[] words = opening.split(" ");
            openings.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
        }
    }

    @Override
    public void find(Scene scene, Range stretch, List<Draft> drafts) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            int after = scene.inSpeech(i) ? i : afterOpening(scene.words(), i);
            if (after > i) {
                add(scene, stretch, new Range(i, after), drafts);
            }
        }
    }

    private int afterOpening(Words words, int i) {
        for (String[] opening : openings.getOrDefault(words.form(i), List.of())) {
            int at = 0;
            while (at < opening.length && words.is(i + at, opening[at])) {
                at++;
            }
            if (at == opening.length) {
                return i + at;
            }
        }
        return i;
    }

    private void add(Scene scene, Range stretch, Range cue, List<Draft> drafts) {
        Range source = phrases.nounAfter(scene, stretch, cue.to(), true);
        if (source == null) {
            return;
        }
        source = withRelative(scene, stretch, source);
        Range longer = Phrases.withApposition(scene, stretch, source);
        boolean closed = beforeCue(scene, stretch, cue) != null || scene.words().isComma(longer.to());
        source = closed ? longer : source;
        List<Range> content = content(scene, stretch, cue, source);
        if (!content.isEmpty()) {
            drafts.add(new Draft(source, cue, content, Wording.of("according"), null, null, false));
        }
    }

    /** "Members who spoke to reporters afterwards", up to the comma or the end. */
    private static Range withRelative(Scene scene, Range stretch, Range source) {
        Words words = scene.words();
        int to = source.to();
        if (!words.is(to, "who") && !words.is(to, "that")) {
            return source;
        }
        while (to < stretch.to()
                && !words.isComma(to)
                && !Phrases.isLastStop(words, stretch, to)
                && scene.quoteAt(to) == null) {
            to++;
        }
        return new Range(source.from(), to);
    }

    private List<Range> content(Scene scene, Range stretch, Range cue, Range source) {
        Words words = scene.words();
        int next = source.to();
        boolean goesOn = words.isComma(next) && next + 1 < stretch.to();
        Range before = beforeCue(scene, stretch, cue);
        if (before == null) {
            int from = goesOn ? next + 1 : next;
            Range after = from < stretch.to() ? contents.after(scene, stretch, from, Complement.Frame.CLAUSE) : null;
            return after == null ? List.of() : List.of(after);
        }
        boolean amid = goesOn
                && words.isComma(cue.from() - 1)
                && !words.is(next + 1, WordClass.RELATIVE)
                && !words.is(next + 1, WordClass.COORDINATOR)
                && !words.form(next + 1).endsWith("ing");
        Range rest = amid ? contents.after(scene, stretch, next + 1, Complement.Frame.CLAUSE) : null;
        return ContentReader.joined(before, rest);
    }

    /** The clause before the cue, or null where the cue begins its clause. */
    private @Nullable Range beforeCue(Scene scene, Range stretch, Range cue) {
        Words words = scene.words();
        int previous = cue.from() - 1;
        boolean begins = previous < stretch.from()
                || words.is(previous, ";")
                || words.is(previous, WordClass.COORDINATOR)
                || words.is(previous, "that")
                || (words.isComma(previous) && words.is(previous - 1, WordClass.COORDINATOR));
        return begins ? null : contents.before(scene, stretch, cue.from());
    }
}
