package org.hearsay.story;

import java.util.List;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;

/**
 * What is kept of a report to tell whether another is of the same story.
 *
 * @param report the report's id
 * @param before how many reports came before it
 * @param days when it was published and of which days it speaks
 * @param words of title and text
 * @param head words of the title and the first lines
 * @param names capitalised words
 * @param numbers numbers as written
 */
record Profile(
        String report,
        int before,
        Days days,
        SparseVector words,
        SparseVector head,
        SparseVector names,
        SparseVector numbers) {

    static Profile of(AnnotatedReport report, Vocabulary vocabulary, StoryRules rules) {
        return of(report, Tokenizer.tokens(report.text()), vocabulary, rules);
    }

    /** @param tokens of the report's text */
    static Profile of(AnnotatedReport report, List<Token> tokens, Vocabulary vocabulary, StoryRules rules) {
        return new Reading(vocabulary, rules).of(report, tokens);
    }

    /** Sorts the tokens of a report into bags. */
    private static final class Reading {
        private final Vocabulary vocabulary;
        private final int headWords;
        private final int mostWords;
        private final int dateHead;
        private final double titleCount;
        private final Bag words = new Bag();
        private final Bag head = new Bag();
        private final Bag names = new Bag();
        private final Bag numbers = new Bag();

        Reading(Vocabulary vocabulary, StoryRules rules) {
            this.vocabulary = vocabulary;
            this.headWords = rules.count("profile.head-words");
            this.dateHead = rules.count("profile.date-head");
            this.mostWords = rules.count("profile.most-words");
            this.titleCount = rules.number("profile.title-count");
        }

        Profile of(AnnotatedReport report, List<Token> tokens) {
            String title = report.report().title();
            for (Token token : Tokenizer.tokens(title)) {
                if (token.isWordOrNumber()) {
                    term(token, titleCount, true);
                }
            }
            body(report.text(), tokens);
            int before = vocabulary.counted();
            vocabulary.count(words.terms());
            return new Profile(
                    report.id(),
                    before,
                    Days.of(report, dateHead),
                    words.vector(vocabulary),
                    head.vector(vocabulary),
                    names.vector(vocabulary),
                    numbers.vector(vocabulary));
        }

        private void body(String text, List<Token> tokens) {
            int seen = 0;
            boolean starts = true;
            for (Token token : tokens) {
                if (!token.isWordOrNumber()) {
                    starts = starts || ".!?\"“”:".contains(token.form());
                    continue;
                }
                if (++seen > mostWords) {
                    return;
                }
                int term = term(token, 1, seen <= headWords);
                boolean capital = Character.isUpperCase(text.charAt(token.begin()));
                if (capital && !starts) {
                    names.add(term, 1);
                }
                starts = false;
            }
        }

        private int term(Token token, double count, boolean isHead) {
            boolean number = token.kind() == Token.Kind.NUMBER;
            int term = vocabulary.number(number ? token.form() : Stem.of(token.form()));
            words.add(term, count);
            if (isHead) {
                head.add(term, count);
            }
            if (number) {
                numbers.add(term, 1);
            }
            return term;
        }
    }
}
