package org.hearsay.annotate;

import java.util.List;
import org.hearsay.model.Chain;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * "The Post reported ... The officials said ...": sources that a report names by a bare noun, shortly after it cited a
 * paper, are those who spoke to that paper. Walks through one text from its beginning.
 */
final class CitedPaper {

    /** How many tokens after a paper was cited its sources are still meant. */
    private static final int REACH = 150;

    private final Words words;
    private final Sources sources;
    private @Nullable String paper;
    private int end;

    CitedPaper(Words words, Sources sources) {
        this.words = words;
        this.sources = sources;
    }

    /** The chain of the next statement: its own, or else through the paper whose sources it goes on with. */
    Chain carry(Draft draft, @Nullable Speaker speaker, Chain own) {
        Range source = draft.source();
        String cited = paper;
        boolean goesOn = own.isDirect()
                && cited != null
                && source != null
                && source.from() - end < REACH
                && sources.isBare(words, source);
        Chain chain = goesOn ? new Chain(List.of(cited)) : own;
        remember(draft, speaker, chain);
        return chain;
    }

    private void remember(Draft draft, @Nullable Speaker speaker, Chain chain) {
        int last = draft.content().get(draft.content().size() - 1).to();
        if (!chain.isDirect()) {
            paper = chain.voices().get(0);
            end = last;
        } else if (speaker != null && sources.isOutlet(speaker.name())) {
            paper = speaker.name();
            end = last;
        }
    }
}
