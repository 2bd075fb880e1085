package org.hearsay.story;

import java.util.ArrayList;
import java.util.List;

/**
 * The reports that copies are looked for in, with an index of their fingerprints.
 *
 * <p>Belongs to {@link CopyFinder} alone, which changes it in place; a memory that went into a step is spent. Not
 * thread-safe. Holds about one and a half kilobytes a report of 500 words, and no text.
 */
public final class CopyMemory {

    private final CopyRules rules = CopyRules.shipped();
    private final FingerprintIndex index = new FingerprintIndex(rules.count("candidates.per-fingerprint"));
    private final List<Printed> prints = new ArrayList<>();
    private final ByteStore words = new ByteStore();
    private final WordCodes codes = new WordCodes();
    private final Ids ids = new Ids();
    /** Outlets, credits and datelines that many reports share, each held once. */
    private final Interned shared = new Interned();

    private CopyMemory() {}

    /** A memory of no report. */
    public static CopyMemory empty() {
        return new CopyMemory();
    }

    /** How many reports it holds. */
    public int size() {
        return prints.size();
    }

    CopyRules rules() {
        return rules;
    }

    FingerprintIndex index() {
        return index;
    }

    boolean holds(String id) {
        return ids.number(id) >= 0;
    }

    Printed print(int report) {
        return prints.get(report);
    }

    Words words(int report) {
        return PackedWords.unpacked(words.at(report), codes);
    }

    void add(Printed print, Words text, int[] fingerprints) {
        int report = prints.size();
        prints.add(print.with(shared));
        words.add(PackedWords.of(text, codes));
        ids.add(print.id());
        for (int fingerprint : fingerprints) {
            index.add(fingerprint, report);
        }
    }
}
