package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.jspecify.annotations.Nullable;

/**
 * The assertions of a report that count, each with its gist.
 *
 * <p>A story is told anew whenever it has grown, and most of its reports were read when it was told before: the readings
 * of the reports that were asked for last are kept. What is given does not depend on that.
 */
final class ReportReading {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_KEPT = 512;
    private static final Map<Same, List<Read>> KEPT = Collections.synchronizedMap(new Latest());

    private ReportReading() {}

    /**
     * An assertion and what it comes to.
     *
     * @param words its tokens, folded, with a space between two
     * @param wholeness how far it can be read on its own
     */
    record Read(Assertion assertion, Gist gist, String words, Wholeness wholeness) {}

    /** A report as itself: whether two are equal in all that was found in them takes longer than reading them. */
    private record Same(AnnotatedReport report) {
        @Override
        @SuppressWarnings("ReferenceEquality") // that is what it is for
        public boolean equals(@Nullable Object other) {
            return other instanceof Same same && same.report == report;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(report);
        }
    }

    /** Lets go of what was not asked for longest. */
    private static final class Latest extends LinkedHashMap<Same, List<Read>> {
        private static final long serialVersionUID = 1L;

        Latest() {
            super(MOST_KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Same, List<Read>> eldest) {
            return size() > MOST_KEPT;
        }
    }

    static List<Read> of(AnnotatedReport report) {
        Same key = new Same(report);
        List<Read> known = KEPT.get(key);
        if (known != null) {
            return known;
        }
        GistReader reader = new GistReader(report);
        List<Read> reads = new ArrayList<>();
        for (Assertion assertion : Nested.without(report.assertions())) {
            List<Token> tokens = Tokenizer.tokens(assertion.text());
            if (!isTooShort(tokens)) {
                String words = tokens.stream().map(Token::form).collect(Collectors.joining(" "));
                reads.add(new Read(
                        assertion, reader.gist(assertion, tokens), words, Wholeness.of(assertion.text(), tokens)));
            }
        }
        List<Read> kept = List.copyOf(reads);
        KEPT.put(key, kept);
        return kept;
    }

    // "That account", "nine": what was said of it cannot be read or compared without the rest.
    private static boolean isTooShort(List<Token> tokens) {
        return tokens.stream().filter(Token::isWordOrNumber).limit(FEWEST_WORDS).count() < FEWEST_WORDS;
    }
}
