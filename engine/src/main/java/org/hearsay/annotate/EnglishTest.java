package org.hearsay.annotate;

import org.hearsay.model.Report;

/** Whether a report is English: by its language, or where nothing told that, by its small words. */
final class EnglishTest {

    private static final int SAMPLE = 2000;
    private static final double SMALL_WORDS = 0.2;

    boolean reads(Report report, Words words) {
        String language = report.language();
        if (!language.equals("und")) {
            return language.equals("en") || language.startsWith("en-");
        }
        int count = 0;
        int small = 0;
        for (int i = 0; i < Math.min(SAMPLE, words.size()); i++) {
            if (words.isWord(i)) {
                count++;
                small += isSmall(words, i) ? 1 : 0;
            }
        }
        return small >= count * SMALL_WORDS;
    }

    private static boolean isSmall(Words words, int i) {
        return words.is(i, WordClass.DETERMINER)
                || words.is(i, WordClass.PREPOSITION)
                || words.is(i, WordClass.AUXILIARY)
                || words.is(i, WordClass.SUBJECT)
                || words.is(i, WordClass.COORDINATOR);
    }
}
