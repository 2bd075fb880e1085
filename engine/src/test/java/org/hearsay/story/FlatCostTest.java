package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.hearsay.model.AnnotatedReport;
import org.junit.jupiter.api.Test;

/** The work for one report is bounded by the rules, whatever the archive holds: counted, since clocks are not to be trusted. */
class FlatCostTest {

    private static final int REPORTS = 600;
    private static final long SEED = 20_240_304;

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("Readers may subscribe to our morning letter and follow us every day. ");
        for (int i = 0; i < 120; i++) {
            text.append("word")
                    .append((int) Math.abs(random.nextGaussian() * 2_000))
                    .append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    @Test
    void comparesNoMoreReportsInALargeArchive() {
        Random random = new Random(SEED);
        CopyMemory copies = CopyMemory.empty();
        StoryMemory stories = StoryMemory.empty();
        String last = "";
        for (int i = 0; i < REPORTS; i++) {
            last = text(random);
            AnnotatedReport report = Reports.of("r" + i, last).annotated();
            var copied = new CopyFinder().step(copies, report);
            copies = copied.state();
            assertThat(copied.events())
                    .as("standing text alone is no copy, seed %s", SEED)
                    .isEmpty();
            stories = new StoryFinder().step(stories, report, copied.events()).state();
        }
        int[] fingerprints = new Fingerprinter(copies.rules()).of(Words.of(last));
        assertThat(new Candidates(copies.index(), copies.rules()).of(fingerprints))
                .hasSizeLessThanOrEqualTo(copies.rules().count("candidates.most"));
        Profile profile = Profile.of(Reports.of("x", last).annotated(), stories.vocabulary(), stories.rules());
        assertThat(stories.neighbours().of(profile.words()))
                .hasSizeLessThanOrEqualTo(stories.rules().count("neighbours.most"));
    }
}
