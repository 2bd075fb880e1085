package org.hearsay.story;

import org.hearsay.language.Lexicon;

/** The thresholds of story finding, from {@code story-rules.tsv}. */
final class StoryRules {

    private final Lexicon lexicon;

    private StoryRules(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static StoryRules shipped() {
        return new StoryRules(Lexicon.of(StoryRules.class, "story-rules.tsv"));
    }

    double number(String key) {
        return lexicon.number(key);
    }

    int count(String key) {
        return (int) lexicon.number(key);
    }
}
