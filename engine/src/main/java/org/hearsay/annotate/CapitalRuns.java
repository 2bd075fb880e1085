package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Lexicon;

/** Runs of words with capitals, with the small words that names hold: "Bank of Arda", "Ludwig van Hall", "J. Orr". */
final class CapitalRuns {

    private static final Set<String> INNER = Set.of(
            "of", "de", "da", "del", "della", "der", "den", "di", "du", "la", "le", "van", "von", "bin", "ibn", "al",
            "el", "dos", "das", "y");

    private static final Set<String> OWNERS =
            Lexicon.of(CapitalRuns.class, "name-owners.tsv").words();

    private CapitalRuns() {}

    static List<Range> of(Words words, Range sentence) {
        List<Range> runs = new ArrayList<>();
        int i = sentence.from();
        while (i < sentence.to()) {
            if (!begins(words, i)) {
                i++;
                continue;
            }
            int to = i + 1;
            while (to < sentence.to() && !ownsWhatFollows(words, to - 1) && goesOn(words, sentence, to)) {
                to++;
            }
            to = withoutTail(words, i, to);
            runs.add(new Range(i, to));
            i = to;
        }
        return runs;
    }

    /** Whether a possessive ends the name; "People's Party" is one. */
    private static boolean ownsWhatFollows(Words words, int i) {
        int next = isApostrophe(words, i + 1) ? i + 2 : i + 1;
        return words.isPossessive(i) && !(OWNERS.contains(words.form(i)) && words.isCapital(next));
    }

    private static boolean isApostrophe(Words words, int i) {
        return (words.is(i, "'") || words.is(i, "’")) && words.touchesPrevious(i);
    }

    private static boolean begins(Words words, int i) {
        return words.isCapital(i) || (words.isWord(i) && isInnerCapital(words, i));
    }

    /** al-Assad, iPhone, 7-Eleven. */
    private static boolean isInnerCapital(Words words, int i) {
        String raw =
                words.text().substring(words.token(i).begin(), words.token(i).end());
        int hyphen = raw.indexOf('-');
        boolean joined =
                hyphen > 0 && hyphen < 4 && hyphen + 1 < raw.length() && Character.isUpperCase(raw.charAt(hyphen + 1));
        boolean inner =
                raw.length() > 2 && Character.isLowerCase(raw.charAt(0)) && Character.isUpperCase(raw.charAt(1));
        return (joined && Character.isLetter(raw.charAt(0))) || inner;
    }

    private static boolean goesOn(Words words, Range sentence, int i) {
        if (words.startsLine(i)) {
            return false;
        }
        if (begins(words, i)) {
            return true;
        }
        boolean capitalNext = i + 1 < sentence.to() && words.isCapital(i + 1);
        if (words.is(i, ".")) {
            return words.touchesPrevious(i) && isShort(words, i - 1) && capitalNext;
        }
        if (words.is(i, "&") || (isApostrophe(words, i) && OWNERS.contains(words.form(i - 1)))) {
            return capitalNext;
        }
        if (INNER.contains(words.form(i))) {
            boolean article = words.is(i + 1, "the") && words.isCapital(i + 2);
            return capitalNext || article || (INNER.contains(words.form(i + 1)) && words.isCapital(i + 2));
        }
        return words.is(i, "the") && words.is(i - 1, "of") && capitalNext;
    }

    private static boolean isShort(Words words, int i) {
        int length = words.form(i).length();
        return length == 1 || words.form(i).indexOf('.') > 0 || (length <= 4 && !words.isAllCapitals(i));
    }

    private static int withoutTail(Words words, int from, int to) {
        int at = to;
        while (at > from + 1 && !begins(words, at - 1)) {
            at--;
        }
        return at;
    }
}
