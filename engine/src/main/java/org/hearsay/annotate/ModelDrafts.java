package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotate.trained.Reading;
import org.hearsay.annotate.trained.Reading.Attribution;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes drafts of what the model found, with what the rules know of the same cues. */
final class ModelDrafts {

    /** As many words at most does the model take over the end of a sentence by mistake. */
    private static final int SCRAP = 4;

    private final CueLexicon cues;
    private final CuePatterns patterns;
    private final double alone =
            Lexicon.of(ModelDrafts.class, "attribution-thresholds.tsv").number("alone");

    ModelDrafts(CueLexicon cues, CuePatterns patterns) {
        this.cues = cues;
        this.patterns = patterns;
    }

    /** The model's drafts, each with the rule's knowledge of its cue, and the rules' drafts that it does not have. */
    List<Draft> join(Scene scene, Reading reading, List<Draft> ruled) {
        List<Draft> joined = new ArrayList<>();
        for (Attribution attribution : reading.attributions()) {
            Draft draft = draft(scene, attribution, ruled);
            if (draft != null) {
                joined.add(draft);
            }
        }
        for (Draft rule : ruled) {
            if (standsAlone(rule) && isFree(rule, joined)) {
                joined.add(rule);
            }
        }
        return joined;
    }

    /** Whether a rule's draft can be told without the model: it names who passes the words on, or nearly always attributes. */
    private boolean standsAlone(Draft rule) {
        CueWord word = cues.word(rule.wording().form());
        boolean names = rule.carrier() != null || rule.verb().equals("cite");
        return names || word == null || patterns.share(rule.wording(), word) >= alone;
    }

    private static boolean isFree(Draft rule, List<Draft> others) {
        for (Draft other : others) {
            if (overlaps(rule.cue(), other.cue()) || sharesContent(rule, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(Range outer, Range inner) {
        return outer.from() <= inner.from() && inner.to() <= outer.to();
    }

    private static boolean overlaps(@Nullable Range a, @Nullable Range b) {
        return a != null && b != null && a.overlaps(b);
    }

    private static boolean overlapsAny(@Nullable Range range, List<Range> others) {
        return others.stream().anyMatch(other -> overlaps(range, other));
    }

    /** Whether the two say the same, by other cues. */
    private static boolean sharesContent(Draft a, Draft b) {
        return a.content().get(0).from() == b.content().get(0).from()
                || last(a.content()).to() == last(b.content()).to();
    }

    private static Range last(List<Range> ranges) {
        return ranges.get(ranges.size() - 1);
    }

    private @Nullable Draft draft(Scene scene, Attribution attribution, List<Draft> ruled) {
        Words words = scene.words();
        Range cue = words.covering(attribution.cue());
        if (cue == null) {
            return null;
        }
        List<Range> content =
                withoutManner(scene, cue, said(scene, wholeQuotes(scene, cue, ranges(words, attribution.content()))));
        if (content.isEmpty()) {
            return null;
        }
        List<Range> sources = ranges(words, attribution.source());
        Range source = sources.isEmpty() ? null : worded(words, inOneSentence(scene, sources.get(0), cue));
        content = withoutScraps(scene, cue, content);
        Draft rule = reading(cue, ruled);
        if (rule == null) {
            Wording wording = worded(words, cue, content);
            return new Draft(
                    source, cue, content, wording, null, null, wording.verb().equals("deny"));
        }
        if (source != null && rule.source() == null && covers(rule.content().get(0), source)) {
            return rule; // "NAME is reportedly keen to ...": nobody says it, and least of all whom it is about
        }
        Range carrier = rule.carrier();
        if (source == null && carrier != null && rule.source() != null) {
            return rule; // "NAME was quoted as saying by PAPER": the model has lost its way among the two
        }
        boolean amid = source != null && rule.source() != null && rule.cue() != null && covers(rule.cue(), source);
        if (amid) {
            return rule.withCarrier(carrier == null ? source : carrier); // "NAME was quoted in PAPER as saying"
        }
        boolean passedOn = source != null && carrier != null && carrier.overlaps(source) && rule.source() != null;
        if (passedOn && overlapsAny(rule.source(), content)) {
            return rule; // "PAPER quoted NAME as saying": the model takes NAME for what was said
        }
        boolean wider = source != null && rule.source() != null && covers(rule.source(), source);
        boolean inverted =
                rule.wording().way().equals("INVERTED") && covers(rule.content().get(0), content.get(0));
        boolean told = passedOn || wider;
        boolean longer = rule.cue() != null && covers(rule.cue(), cue);
        List<Range> other = longer ? without(words, content, rule.cue()) : content;
        List<Range> rest = told ? without(words, other, rule.source()) : other;
        return new Draft(
                told ? rule.source() : source,
                longer ? rule.cue() : cue,
                inverted || rest.isEmpty() ? rule.content() : rest,
                rule.wording(),
                carrier,
                rule.addressee(),
                rule.denied());
    }

    private static List<Range> ranges(Words words, List<Span> spans) {
        List<Range> ranges = new ArrayList<>();
        for (Span span : spans) {
            Range range = words.covering(span);
            if (range != null) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    /** Of a source that runs over the end of a sentence, the part nearer to the cue; a dateline before it is none of it. */
    private static Range inOneSentence(Scene scene, Range source, Range cue) {
        int said = scene.stretchAt(cue.from()).from();
        int from = source.holds(said) ? said : source.from();
        int to = source.to();
        for (int i = from + 1; i < to; i++) {
            if (scene.startsSentence(i)) {
                if (cue.from() < i) {
                    return new Range(from, i);
                }
                from = i;
            }
        }
        return new Range(from, to);
    }

    /** Without what stands before the first word and after the last. */
    private static @Nullable Range worded(Words words, Range range) {
        int from = range.from();
        int to = range.to();
        while (from < to && !words.isWord(from) && !words.isNumber(from)) {
            from++;
        }
        while (to > from && !words.isWord(to - 1) && !words.isNumber(to - 1) && !words.is(to - 1, ".")) {
            to--;
        }
        return from < to ? new Range(from, to) : null;
    }

    /** Who begins in the midst of a quote, or ends there, means all of it; but not words that are attributed within it. */
    private static List<Range> wholeQuotes(Scene scene, Range cue, List<Range> content) {
        List<Range> whole = new ArrayList<>();
        for (Range range : content) {
            Quote first = scene.quoteAt(range.from());
            Quote last = scene.quoteAt(range.to() - 1);
            int from = first != null && isSaid(first, cue) ? first.range().from() : range.from();
            int to = last != null && isSaid(last, cue) ? last.range().to() : range.to();
            boolean known = !whole.isEmpty() && last(whole).to() > from;
            if (known) {
                whole.set(
                        whole.size() - 1,
                        new Range(last(whole).from(), Math.max(to, last(whole).to())));
            } else {
                whole.add(new Range(from, to));
            }
        }
        return whole;
    }

    private static boolean isSaid(Quote quote, Range cue) {
        return quote.speech() && !quote.range().overlaps(cue);
    }

    /** What was said without a dateline or a heading before it, and parted where one quote ends and the next begins. */
    private static List<Range> said(Scene scene, List<Range> ranges) {
        Words words = scene.words();
        List<Range> said = new ArrayList<>();
        for (Range range : ranges) {
            int from = Math.max(range.from(), scene.stretchAt(range.from()).from());
            for (int i = from + 1; i < range.to(); i++) {
                boolean heading = words.startsParagraph(i) && words.isWord(i - 1) && scene.quoteAt(i) == null;
                boolean parted = scene.opensQuote(i) && scene.quoteEndsBefore(i);
                if (parted) {
                    said.add(new Range(from, i));
                }
                from = parted || heading ? i : from;
            }
            if (from < range.to()) {
                said.add(new Range(from, range.to()));
            }
        }
        return said;
    }

    // "said by phone": beside what was quoted, how it was said is none of it.
    private static List<Range> withoutManner(Scene scene, Range cue, List<Range> content) {
        boolean quoted = content.stream().anyMatch(range -> scene.quoteAt(range.from()) != null);
        return !quoted
                ? content
                : content.stream()
                        .filter(range -> scene.quoteAt(range.from()) != null || !isManner(scene.words(), cue, range))
                        .toList();
    }

    private static boolean isManner(Words words, Range cue, Range range) {
        int before = range.from() - 1;
        return before > cue.from() && before <= cue.to() && words.is(before, WordClass.PREPOSITION);
    }

    /** Without the last words of the sentence before what was said, and the first of the one after it. */
    private static List<Range> withoutScraps(Scene scene, Range cue, List<Range> content) {
        return content.stream()
                .map(range -> withoutEnd(scene, cue, withoutStart(scene, cue, range)))
                .toList();
    }

    private static Range withoutStart(Scene scene, Range cue, Range range) {
        int next = scene.stretchAt(range.from()).to();
        boolean beyond = next > range.from() && next < range.to();
        return beyond && isScrap(scene, new Range(range.from(), next), cue) ? new Range(next, range.to()) : range;
    }

    private static Range withoutEnd(Scene scene, Range cue, Range range) {
        int last = scene.stretchAt(range.to() - 1).from();
        boolean beyond = last > range.from() && last < range.to();
        return beyond && isScrap(scene, new Range(last, range.to()), cue) ? new Range(range.from(), last) : range;
    }

    private static boolean isScrap(Scene scene, Range range, Range cue) {
        Range sentence = scene.stretchAt(range.from());
        return range.size() <= SCRAP
                && range.size() < sentence.size()
                && !sentence.overlaps(cue)
                && scene.quoteAt(range.from()) == null;
    }

    /** The content that does not lie in {@code source}; what is left must hold a word. */
    private static List<Range> without(Words words, List<Range> content, @Nullable Range source) {
        List<Range> rest = new ArrayList<>();
        for (Range range : content) {
            if (source == null || !range.overlaps(source)) {
                rest.add(range);
                continue;
            }
            addWorded(words, range.from(), source.from(), rest);
            addWorded(words, source.to(), range.to(), rest);
        }
        return rest;
    }

    private static void addWorded(Words words, int from, int to, List<Range> ranges) {
        for (int i = from; i < to; i++) {
            if (words.isWord(i)) {
                ranges.add(new Range(from, to));
                return;
            }
        }
    }

    private static @Nullable Draft reading(Range cue, List<Draft> ruled) {
        for (Draft draft : ruled) {
            if (overlaps(draft.cue(), cue)) {
                return draft;
            }
        }
        return null;
    }

    /** By the last verb of the cue that attributes; a content without a verb tells nothing by itself. */
    private Wording worded(Words words, Range cue, List<Range> content) {
        for (int i = cue.to() - 1; i >= cue.from(); i--) {
            CueWord word = cues.word(words.form(i));
            if (word != null) {
                return new Wording(word.verb(), words.form(i), "", tells(words, content));
            }
        }
        return new Wording(words.form(cue.to() - 1), words.form(cue.to() - 1), "", tells(words, content));
    }

    private static boolean tells(Words words, List<Range> content) {
        Range first = content.get(0);
        if (words.is(first.from(), "to")) {
            return false;
        }
        for (Range range : content) {
            for (int i = range.from(); i < range.to(); i++) {
                if (words.is(i, WordClass.AUXILIARY) || words.is(i, WordClass.VERB)) {
                    return true;
                }
            }
        }
        return false;
    }
}
