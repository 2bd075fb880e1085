package org.hearsay.annotate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.annotate.trained.TrainedJudge;
import org.hearsay.model.Entailment;
import org.hearsay.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Says what passages of reports tell of a claim. Thread-safe; its model is loaded when it is first asked, for reading reports
 * needs none of it.
 */
public final class PassageJudge {

    private @Nullable TrainedJudge judge;

    /**
     * What each of {@code passages} says of {@code claim}, in their order, as the model judges: the mean of what it says of
     * the passage alone and of the passage with its background. Names that only the background has are needed for one,
     * and other things that it tells mislead the other.
     *
     * @param claim one sentence
     */
    public List<Entailment> judge(String claim, List<Passage> passages) {
        List<Passage> alone = passages.stream()
                .map(passage -> new Passage(passage.text(), ""))
                .toList();
        List<Entailment> judged = loaded().judge(
                        claim, Stream.concat(passages.stream(), alone.stream()).toList());
        return IntStream.range(0, passages.size())
                .mapToObj(i -> judged.get(i).mean(judged.get(i + passages.size())))
                .toList();
    }

    private synchronized TrainedJudge loaded() {
        TrainedJudge ready = judge == null ? new TrainedJudge() : judge;
        judge = ready;
        return ready;
    }
}
