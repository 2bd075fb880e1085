package org.hearsay.annotate.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an operation knows besides its match: the day of publication, the words around, and the values so far. */
final class Scene {

    private final @Nullable LocalDate published;
    private final List<Word> words;
    private final TenseReader tenses;
    private @Nullable String lastQuarter;
    private @Nullable String lastDate;

    Scene(@Nullable LocalDate published, List<Word> words, TenseReader tenses) {
        this.published = published;
        this.words = words;
        this.tenses = tenses;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    Tense tense(Match match) {
        return tenses.around(words, match.first(), match.end());
    }

    @Nullable
    Word before(Match match) {
        return match.first() == 0 ? null : words.get(match.first() - 1);
    }

    @Nullable
    Word after(Match match) {
        return match.end() >= words.size() ? null : words.get(match.end());
    }

    @Nullable
    Word first(Match match) {
        return words.get(match.first());
    }

    /** The last quarter of a year that the text spoke of: 2023-Q3. */
    @Nullable
    String lastQuarter() {
        return lastQuarter;
    }

    /** The last date with a year that the text spoke of. */
    @Nullable
    String lastDate() {
        return lastDate;
    }

    void remember(String value) {
        if (value.matches("\\d{4}-Q[1-4]")) {
            lastQuarter = value;
        }
        if (value.matches("\\d{4}.*")) {
            lastDate = value;
        }
    }
}
