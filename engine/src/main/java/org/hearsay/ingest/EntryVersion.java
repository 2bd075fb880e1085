package org.hearsay.ingest;

/**
 * What tells an entry of a feed from an edited one of the same name.
 *
 * @param whole a hash of its title, its text and the time of its last change; empty where it was not kept
 * @param text one of its title and its text alone; empty where it was not kept
 * @param tries how often the page behind it was asked for in vain and is still wanted; zero where nothing is owed
 */
record EntryVersion(String whole, String text, int tries) {

    private static final String BETWEEN = "/";

    EntryVersion(String whole, String text) {
        this(whole, text, 0);
    }

    /** As {@link #kept} wrote it; earlier versions of the program kept the first hash alone, both hashes, or none. */
    static EntryVersion of(String kept) {
        String[] parts = kept.split(BETWEEN, -1);
        boolean owed = parts.length > 2 && parts[2].matches("[0-9]{1,3}");
        return new EntryVersion(parts[0], parts.length > 1 ? parts[1] : "", owed ? Integer.parseInt(parts[2]) : 0);
    }

    String kept() {
        return whole + BETWEEN + text + (isOwed() ? BETWEEN + tries : "");
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

    /** Whether the page behind it could not be had for the moment, and is to be asked for again. */
    boolean isOwed() {
        return tries > 0;
    }

    EntryVersion tried(int times) {
        return new EntryVersion(whole, text, times);
    }
}
