package org.hearsay.story;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a report to tell whether another is of the same story.
 *
 * @param report the report's id
 * @param day of publication, in days since 1970
 * @param words of title and text
 * @param head words of the title and the first lines
 * @param names capitalised words
 * @param numbers numbers as written
 * @param dates days that the text speaks of, as TIMEX3 values
 */
record Profile(
        String report,
        @Nullable Long day,
        SparseVector words,
        SparseVector head,
        SparseVector names,
        SparseVector numbers,
        Set<String> dates) {

    private static final int DAY = "2000-01-01".length();

    Profile {
        dates = Set.copyOf(dates);
    }

    /** Days between two publications, where both are known. */
    OptionalLong daysFrom(Profile other) {
        return day == null || other.day == null ? OptionalLong.empty() : OptionalLong.of(Math.abs(day - other.day));
    }

    static Set<String> dates(AnnotatedReport report) {
        return report.times().stream()
                .filter(time -> time.type() == Timex.Type.DATE && time.value().length() == DAY)
                .map(Timex::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Profile of(AnnotatedReport report, Vocabulary vocabulary, StoryRules rules) {
        return new Reading(vocabulary, rules).of(report);
    }

    /** Sorts the tokens of a report into bags. */
    private static final class Reading {
        private final Vocabulary vocabulary;
        private final int headWords;
        private final int mostWords;
        private final double titleCount;
        private final Bag words = new Bag();
        private final Bag head = new Bag();
        private final Bag names = new Bag();
        private final Bag numbers = new Bag();

        Reading(Vocabulary vocabulary, StoryRules rules) {
            this.vocabulary = vocabulary;
            this.headWords = rules.count("profile.head-words");
            this.mostWords = rules.count("profile.most-words");
            this.titleCount = rules.number("profile.title-count");
        }

        Profile of(AnnotatedReport report) {
            String title = report.report().title();
            for (Token token : Tokenizer.tokens(title)) {
                if (token.isWordOrNumber()) {
                    term(token, titleCount, true);
                }
            }
            body(report.text());
            vocabulary.count(words.terms());
            return new Profile(
                    report.id(),
                    report.report().published().map(p -> p.day().toEpochDay()).orElse(null),
                    words.vector(vocabulary),
                    head.vector(vocabulary),
                    names.vector(vocabulary),
                    numbers.vector(vocabulary),
                    dates(report));
        }

        private void body(String text) {
            int seen = 0;
            boolean starts = true;
            for (Token token : Tokenizer.tokens(text)) {
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
            int term = vocabulary.number(Stem.of(token.form().toLowerCase(Locale.ROOT)));
            words.add(term, count);
            if (isHead) {
                head.add(term, count);
            }
            if (token.kind() == Token.Kind.NUMBER) {
                numbers.add(term, 1);
            }
            return term;
        }
    }
}
