package org.hearsay.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.model.Step;

/**
 * Finds the text that a report shares with those that came before it, at the grain of sentences and light edits.
 *
 * <p>One event for each earlier report with which it shares copied text; where the earlier arrival was published later,
 * that one is the copy. Text within quotation marks alone makes no copy. The cost of a step depends on the report and
 * on how often its text was printed, not on how many reports came before. Stateless; a report that came before, by its
 * id, brings nothing about.
 */
public final class CopyFinder {

    public CopyFinder() {}

    /** Compares {@code report} with those in {@code memory}, which is spent by this, and remembers it. */
    public Step<CopyMemory, Copy> step(CopyMemory memory, AnnotatedReport report) {
        if (memory.holds(report.id())) {
            return new Step<>(memory, List.of());
        }
        CopyRules rules = memory.rules();
        Words words = Words.of(report.text());
        int[] fingerprints = new Fingerprinter(rules).of(words);
        Printed print = Printed.of(report.report());
        List<Integer> candidates = new Candidates(memory.index(), rules).of(fingerprints);
        List<Copy> copies = candidates.isEmpty() ? List.of() : compare(memory, print, words, candidates);
        memory.add(print, words, fingerprints);
        return new Step<>(memory, copies);
    }

    private static List<Copy> compare(CopyMemory memory, Printed print, Words words, List<Integer> candidates) {
        Alignment alignment = new Alignment(words, memory.rules());
        CopyJudge judge = new CopyJudge(memory.rules());
        List<Copy> copies = new ArrayList<>();
        for (int candidate : candidates) {
            Words other = memory.words(candidate);
            Overlap overlap = Overlap.of(words, other, alignment.with(other));
            Optional<Copy> copy = judge.judge(print, memory.print(candidate), overlap);
            copy.ifPresent(copies::add);
        }
        return copies;
    }
}
