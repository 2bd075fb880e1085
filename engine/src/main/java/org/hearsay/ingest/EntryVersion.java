package org.hearsay.ingest;

/**
 * What tells an entry of a feed from an edited one of the same name.
 *
 * @param whole a hash of its title, its text and the time of its last change; empty where it was not kept
 * @param text one of its title and its text alone; empty where it was not kept
 */
record EntryVersion(String whole, String text) {

    private static final char BETWEEN = '/';

    /** As {@link #kept} wrote it; earlier versions of the program kept the first hash alone, or none. */
    static EntryVersion of(String kept) {
        int at = kept.indexOf(BETWEEN);
        return at < 0 ? new EntryVersion(kept, "") : new EntryVersion(kept.substring(0, at), kept.substring(at + 1));
    }

    String kept() {
        return whole + BETWEEN + text;
    }

    boolean isUnknown() {
        return whole.isEmpty();
    }

    boolean isSame(EntryVersion other) {
        return whole.equals(other.whole);
    }

    /** Whether both say the same, though one may call itself newer. */
    boolean saysTheSame(EntryVersion other) {
        return !text.isEmpty() && text.equals(other.text);
    }
}
