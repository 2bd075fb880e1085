package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Lexicon;

/**
 * Parts a text into sentences: at full stops that are no abbreviation's, at blank lines, and at line ends that are no
 * mere wrapping.
 */
final class SentenceSplitter {

    private static final int WRAPPED_LINE = 100;
    /** No sentence has so many tokens; text without full stops is cut here, so that all later work stays linear. */
    private static final int LONGEST = 500;

    private final Set<String> abbreviations;
    private final Set<String> strong;
    private final Set<String> beforeNumber;
    private final Set<String> capitals;
    private final Set<String> hours;
    private final Set<String> hourFollowers =
            Lexicon.of(SentenceSplitter.class, "hour-followers.tsv").words();

    SentenceSplitter() {
        Lexicon lexicon = Lexicon.of(SentenceSplitter.class, "abbreviations.tsv");
        abbreviations = new HashSet<>(lexicon.words());
        strong = kind(lexicon, "before-name");
        beforeNumber = kind(lexicon, "before-number");
        capitals = kind(lexicon, "capital");
        hours = kind(lexicon, "hour");
    }

    private static Set<String> kind(Lexicon lexicon, String wanted) {
        Set<String> some = new HashSet<>();
        lexicon.table().forEach((word, kind) -> {
            if (kind.equals(wanted)) {
                some.add(word);
            }
        });
        return some;
    }

    /** The sentences, in order, with every token in one of them. */
    List<Range> split(Words words) {
        List<Range> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            if (i - from >= LONGEST || words.startsParagraph(i) || endsLine(words, i) || endsSentence(words, from, i)) {
                sentences.add(new Range(from, i));
                from = i;
            }
        }
        if (from < words.size()) {
            sentences.add(new Range(from, words.size()));
        }
        return sentences;
    }

    /** Whether token {@code i} begins a line that is more than the wrapped rest of the line before. */
    private boolean endsLine(Words words, int i) {
        if (!words.startsLine(i)) {
            return false;
        }
        if (isBullet(words, i) || isStop(words, i - 1) || words.is(i - 1, ":")) {
            return true;
        }
        if (!words.isCapital(i) && !Marks.isQuote(words.form(i)) && !words.isNumber(i)) {
            return false;
        }
        return !isWrapped(words, i);
    }

    /** A line is wrapped where the next word would have made it longer than the line after or before is. */
    private static boolean isWrapped(Words words, int i) {
        String text = words.text();
        int end = words.token(i - 1).end();
        int begin = words.token(i).begin();
        int line = end - (text.lastIndexOf('\n', end - 1) + 1);
        int nextEnd = text.indexOf('\n', begin);
        int next = (nextEnd < 0 ? text.length() : nextEnd) - begin;
        int word = words.token(i).span().length();
        return line <= WRAPPED_LINE && line > WRAPPED_LINE / 2 && line + 1 + word >= next;
    }

    private static boolean isBullet(Words words, int i) {
        return words.is(i, "•")
                || words.is(i, "*")
                || words.is(i, "·")
                || (words.isDash(i) && !words.touchesPrevious(i));
    }

    private boolean endsSentence(Words words, int from, int i) {
        if (words.touchesPrevious(i) && !words.isCapital(i)) {
            return false;
        }
        int last = beforeReferences(words, from, i - 1);
        while (last > from && Marks.closes(words.form(last)) && words.touchesPrevious(last)) {
            last--;
        }
        if (!isStop(words, last) || !canBegin(words, i) || isReference(words, i)) {
            return false;
        }
        if (last == from + 1 && words.isNumber(from)) {
            return false; // "2. Findings"
        }
        return !words.is(last, ".") || !isAbbreviation(words, last, i);
    }

    /** Back over marks such as [8] and [21][22], which belong to the sentence before them. */
    private static int beforeReferences(Words words, int from, int last) {
        int at = last;
        while (at - 2 > from && words.is(at, "]") && isReference(words, at - 2)) {
            at -= 3;
        }
        return at;
    }

    private static boolean isReference(Words words, int i) {
        return words.is(i, "[") && words.isNumber(i + 1) && words.is(i + 2, "]");
    }

    private static boolean canBegin(Words words, int i) {
        if (words.touchesPrevious(i) && Marks.closes(words.form(i))) {
            return false;
        }
        return words.isCapital(i)
                || words.isNumber(i)
                || Marks.isQuote(words.form(i))
                || words.is(i, "(")
                || words.is(i, "[")
                || isPicture(words, i);
    }

    /** Whether it is an emoji or the like, as posts put them before a sentence. */
    private static boolean isPicture(Words words, int i) {
        return Character.getType(words.text().codePointAt(words.token(i).begin())) == Character.OTHER_SYMBOL;
    }

    private static boolean isStop(Words words, int i) {
        return words.is(i, ".")
                || words.is(i, "!")
                || words.is(i, "?")
                || words.is(i, "…")
                || words.is(i, "。")
                || words.is(i, "？");
    }

    private boolean isAbbreviation(Words words, int dot, int next) {
        if (!words.isWord(dot - 1) || !words.touchesPrevious(dot)) {
            return false;
        }
        String word = words.form(dot - 1);
        if (strong.contains(word) || (beforeNumber.contains(word) && words.isNumber(next))) {
            return true;
        }
        boolean initial = word.length() == 1 && words.isCapital(dot - 1);
        if (initial) {
            return !words.is(dot - 1, "i") || words.isCapital(dot - 2);
        }
        if (hours.contains(word)) {
            return followsHour(words, next);
        }
        boolean small = capitals.contains(word) && !words.isCapital(dot - 1);
        boolean known = abbreviations.contains(word) || word.indexOf('.') > 0;
        return known && !small && !beforeNumber.contains(word) && !beginsAfresh(words, next);
    }

    /** "3 p.m. Monday", "3 p.m. (1400 GMT)": what goes on though it could begin a sentence. */
    private boolean followsHour(Words words, int next) {
        boolean bracket = words.is(next, "(") || words.is(next, "[");
        return bracket || words.isNumber(next) || hourFollowers.contains(words.form(next));
    }

    /** After "U.S." a pronoun or an article with a capital begins a new sentence; a name may go on. */
    private static boolean beginsAfresh(Words words, int i) {
        return Marks.isQuote(words.form(i))
                || words.is(i, WordClass.DETERMINER)
                || words.is(i, WordClass.SUBJECT)
                || words.is(i, WordClass.SUBORDINATOR)
                || words.is(i, WordClass.COORDINATOR)
                || words.is(i, WordClass.POSSESSIVE)
                || words.is(i, WordClass.PREPOSITION);
    }
}
