package org.hearsay.annotate.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearsay.model.Entailment;
import org.hearsay.model.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrainedJudgeTest {

    private static final double ROUNDING = 0.15;
    private static final TrainedJudge JUDGE = new TrainedJudge();

    static List<GoldenPair> goldenPairs() {
        return GoldenPair.set();
    }

    /** A chance may move by what 8 bits cost, and no further. */
    @ParameterizedTest
    @MethodSource("goldenPairs")
    void judgesAPassageAsTheTrainingDoes(GoldenPair golden) {
        Entailment judged =
                JUDGE.judge(golden.claim(), List.of(golden.passage())).get(0);

        assertThat(judged.follows()).isCloseTo(golden.judged().follows(), within(ROUNDING));
        assertThat(judged.open()).isCloseTo(golden.judged().open(), within(ROUNDING));
        assertThat(judged.contradicted()).isCloseTo(golden.judged().contradicted(), within(ROUNDING));
    }

    @Test
    void judgesManyPassagesInTheirOrder() {
        List<GoldenPair> pairs = GoldenPair.set();
        String claim = pairs.get(0).claim();
        List<Passage> passages = pairs.stream().map(GoldenPair::passage).toList();

        List<Entailment> together = JUDGE.judge(claim, passages);

        for (int i = 0; i < passages.size(); i++) {
            Entailment alone = JUDGE.judge(claim, List.of(passages.get(i))).get(0);
            assertThat(together.get(i).follows()).isCloseTo(alone.follows(), within(ROUNDING));
        }
        assertThat(JUDGE.judge(claim, List.of())).isEmpty();
    }

    @Test
    void judgesAPassageLongerThanAWindow() {
        String endless = "The bridge over the Marl was shut. ".repeat(400);

        assertThat(JUDGE.judge(endless, List.of(new Passage(endless, endless), new Passage("", ""))))
                .hasSize(2);
    }
}
