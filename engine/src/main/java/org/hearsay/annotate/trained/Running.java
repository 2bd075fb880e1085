package org.hearsay.annotate.trained;

import org.hearsay.language.Lexicon;

/** How the model is run on a machine: numbers for speed, memory and a clean end, which the model does not come with. */
final class Running {

    static final Lexicon NUMBERS = Lexicon.of(Running.class, "running.tsv");

    private Running() {}
}
