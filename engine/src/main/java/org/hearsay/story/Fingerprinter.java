package org.hearsay.story;

import java.util.Arrays;

/**
 * The fingerprints of a text: hashes of runs of its longer words, thinned by winnowing (Schleimer, Wilkerson and Aiken
 * 2003), so that any stretch of a certain length that two texts share leaves one fingerprint in both.
 *
 * <p>Short words are passed over, which lets a fingerprint survive a changed "the".
 */
final class Fingerprinter {

    private static final int MIX = 0x9E3779B1;
    private static final int FOLD = 15;

    private final int run;
    private final int window;
    private final int shortest;

    Fingerprinter(CopyRules rules) {
        this.run = rules.count("fingerprint.words");
        this.window = rules.count("fingerprint.window");
        this.shortest = rules.count("fingerprint.shortest-word");
    }

    /** Each once, in ascending order. */
    int[] of(Words words) {
        return winnow(hashes(words));
    }

    private int[] hashes(Words words) {
        int[] hashes = new int[words.size()];
        int[] held = new int[run];
        int seen = 0;
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.end(i) - words.begin(i) >= shortest) {
                held[seen++ % run] = words.form(i);
                if (seen >= run) {
                    hashes[count++] = hash(held, seen);
                }
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    private int hash(int[] held, int from) {
        int hash = 0;
        for (int i = 0; i < run; i++) {
            hash = (hash ^ held[(from + i) % run]) * MIX;
            hash ^= hash >>> FOLD;
        }
        return hash;
    }

    private int[] winnow(int[] hashes) {
        int[] kept = new int[hashes.length];
        int count = 0;
        int last = -1;
        for (int begin = 0; begin < hashes.length; begin++) {
            int end = Math.min(begin + window, hashes.length);
            if (end - begin < window && begin > 0) {
                break;
            }
            int least = least(hashes, begin, end);
            if (least != last) {
                kept[count++] = hashes[least];
                last = least;
            }
        }
        return Arrays.stream(kept, 0, count).sorted().distinct().toArray();
    }

    // The rightmost of equals, so that a window moved by one keeps its choice.
    private static int least(int[] hashes, int begin, int end) {
        int least = begin;
        for (int i = begin + 1; i < end; i++) {
            if (hashes[i] <= hashes[least]) {
                least = i;
            }
        }
        return least;
    }
}
