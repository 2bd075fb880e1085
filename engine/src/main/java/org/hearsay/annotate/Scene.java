package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text with its sentences and quotes: what the rules for statements look at. */
final class Scene {

    private static final int NONE = -1;

    private final Words words;
    private final List<Quote> quotes;
    private final List<Range> stretches;
    private final int[] quoteOf;
    private final BitSet starts = new BitSet();

    Scene(Words words, List<Range> sentences, List<Quote> quotes) {
        this.words = words;
        this.quotes = List.copyOf(quotes);
        this.quoteOf = new int[words.size()];
        Arrays.fill(quoteOf, NONE);
        for (int q = 0; q < quotes.size(); q++) {
            Range range = quotes.get(q).range();
            Arrays.fill(quoteOf, range.from(), range.to(), q);
        }
        sentences.forEach(sentence -> starts.set(sentence.from()));
        this.stretches = join(sentences);
    }

    /** Sentences that one quote holds together are one stretch. */
    private List<Range> join(List<Range> sentences) {
        List<Range> joined = new ArrayList<>();
        for (Range sentence : sentences) {
            int last = joined.size() - 1;
            int at = sentence.from();
            int said = Dateline.end(words, sentence);
            boolean inside = at > 0 && quoteOf[at] != NONE && quoteOf[at] == quoteOf[at - 1];
            if (inside && last >= 0) {
                joined.set(last, new Range(joined.get(last).from(), sentence.to()));
            } else {
                joined.add(said < sentence.to() ? new Range(said, sentence.to()) : sentence);
            }
        }
        return List.copyOf(joined);
    }

    Words words() {
        return words;
    }

    /** Whether a sentence begins with token {@code i}. */
    boolean startsSentence(int i) {
        return starts.get(i);
    }

    List<Quote> quotes() {
        return quotes;
    }

    List<Range> stretches() {
        return stretches;
    }

    /** The quote that token {@code i} stands in, its marks included. */
    @Nullable
    Quote quoteAt(int i) {
        return i < 0 || i >= quoteOf.length || quoteOf[i] == NONE ? null : quotes.get(quoteOf[i]);
    }

    boolean inSpeech(int i) {
        Quote quote = quoteAt(i);
        return quote != null && quote.speech();
    }

    boolean opensQuote(int i) {
        Quote quote = quoteAt(i);
        return quote != null && quote.range().from() == i;
    }

    /** Whether a quote's last token stands just before {@code i}. */
    boolean quoteEndsBefore(int i) {
        Quote quote = quoteAt(i - 1);
        return quote != null && quote.range().to() == i;
    }

    /** The quote after {@code quote}, if there is one. */
    @Nullable
    Quote after(Quote quote) {
        int next = quoteOf[quote.range().from()] + 1;
        return next < quotes.size() ? quotes.get(next) : null;
    }

    /** The stretch that holds token {@code i}. */
    Range stretchAt(int i) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches.get(middle).from() <= i) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return stretches.get(low);
    }
}
