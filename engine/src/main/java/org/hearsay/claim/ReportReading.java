package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;

/**
 * The assertions of a report that count, each with its gist.
 *
 * <p>A story is told anew whenever it has grown, and most of its reports were read when it was told before: the readings
 * of the reports that were asked for last are kept. What is given does not depend on that.
 */
final class ReportReading {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_KEPT = 512;
    private static final Map<AnnotatedReport, List<Read>> KEPT = Collections.synchronizedMap(new Latest());

    private ReportReading() {}

    /** An assertion and what it comes to. */
    record Read(Assertion assertion, Gist gist) {}

    /** Lets go of what was not asked for longest. */
    private static final class Latest extends LinkedHashMap<AnnotatedReport, List<Read>> {
        private static final long serialVersionUID = 1L;

        Latest() {
            super(MOST_KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<AnnotatedReport, List<Read>> eldest) {
            return size() > MOST_KEPT;
        }
    }

    static List<Read> of(AnnotatedReport report) {
        List<Read> known = KEPT.get(report);
        if (known != null) {
            return known;
        }
        GistReader reader = new GistReader(report);
        List<Read> reads = new ArrayList<>();
        for (Assertion assertion : Nested.without(report.assertions())) {
            if (!isTooShort(assertion)) {
                reads.add(new Read(assertion, reader.gist(assertion)));
            }
        }
        KEPT.put(report, List.copyOf(reads));
        return reads;
    }

    // "That account", "nine": what was said of it cannot be read or compared without the rest.
    private static boolean isTooShort(Assertion assertion) {
        return Tokenizer.tokens(assertion.text()).stream()
                        .filter(Token::isWordOrNumber)
                        .limit(FEWEST_WORDS)
                        .count()
                < FEWEST_WORDS;
    }
}
