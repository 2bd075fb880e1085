package org.hearsay.story;

import org.hearsay.language.Lexicon;

/** The thresholds of copy finding, from {@code copy-rules.tsv}. */
final class CopyRules {

    private final Lexicon lexicon;

    private CopyRules(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static CopyRules shipped() {
        return new CopyRules(Lexicon.of(CopyRules.class, "copy-rules.tsv"));
    }

    double number(String key) {
        return lexicon.number(key);
    }

    int count(String key) {
        return (int) lexicon.number(key);
    }
}
