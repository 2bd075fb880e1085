package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one text shares with others: runs of the same words, joined across light edits.
 *
 * <p>Made once for a text and asked for each other one. A run starts at four equal words; after its end it goes on where
 * two equal words follow within a few words on either side.
 */
final class Alignment {

    private static final int SEED = 4;
    private static final int RESUME = 2;

    private final Words here;
    private final int gap;
    private final int tries;
    private final int least;
    private final Map<Long, Integer> first = new HashMap<>();
    private final int[] next;

    Alignment(Words here, CopyRules rules) {
        this.here = here;
        this.gap = rules.count("stretch.gap");
        this.tries = rules.count("stretch.tries");
        this.least = rules.count("stretch.words");
        this.next = new int[here.size()];
        for (int i = here.size() - SEED; i >= 0; i--) {
            Integer later = first.put(seed(here, i), i);
            next[i] = later == null ? -1 : later;
        }
    }

    // Four forms of sixteen bits fill a long: equal keys are equal runs.
    private static Long seed(Words words, int at) {
        long key = 0;
        for (int i = 0; i < SEED; i++) {
            key = (key << Character.SIZE) | words.form(at + i);
        }
        return key;
    }

    /** The stretches shared with {@code there}, in its order; none touches another on either side. */
    List<Stretch> with(Words there) {
        List<Stretch> stretches = new ArrayList<>();
        boolean[] taken = new boolean[here.size()];
        int at = 0;
        while (at + SEED <= there.size()) {
            Stretch best = best(there, at, taken);
            if (best == null || best.same() < least) {
                at++;
            } else {
                stretches.add(best);
                Arrays.fill(taken, best.here(), best.hereLast() + 1, true);
                at = best.thereLast() + 1;
            }
        }
        return stretches;
    }

    private @Nullable Stretch best(Words there, int at, boolean[] taken) {
        Integer start = first.get(seed(there, at));
        Stretch best = null;
        int tried = 0;
        for (int i = start == null ? -1 : start; i >= 0 && tried < tries; i = next[i], tried++) {
            Stretch found = new Walk(there, taken).from(i, at);
            if (best == null || found.same() > best.same()) {
                best = found;
            }
        }
        return best;
    }

    /** Follows one pair of positions as far as the texts agree. */
    private final class Walk {
        private final Words there;
        private final boolean[] taken;
        private int i;
        private int j;
        private int same;
        private int unquoted;

        Walk(Words there, boolean[] taken) {
            this.there = there;
            this.taken = taken;
        }

        Stretch from(int beginHere, int beginThere) {
            i = beginHere;
            j = beginThere;
            int lastHere = i;
            int lastThere = j;
            do {
                while (agree(i, j)) {
                    same++;
                    unquoted += here.isQuoted(i) && there.isQuoted(j) ? 0 : 1;
                    lastHere = i++;
                    lastThere = j++;
                }
            } while (resume());
            return new Stretch(beginHere, lastHere, beginThere, lastThere, same, unquoted);
        }

        private boolean resume() {
            for (int skipped = 1; skipped <= 2 * gap; skipped++) {
                for (int skip = Math.max(0, skipped - gap); skip <= Math.min(skipped, gap); skip++) {
                    if (agreeOn(i + skip, j + skipped - skip)) {
                        i += skip;
                        j += skipped - skip;
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean agreeOn(int a, int b) {
            for (int k = 0; k < RESUME; k++) {
                if (!agree(a + k, b + k)) {
                    return false;
                }
            }
            return true;
        }

        private boolean agree(int a, int b) {
            return a < here.size() && b < there.size() && !taken[a] && here.form(a) == there.form(b);
        }
    }
}
