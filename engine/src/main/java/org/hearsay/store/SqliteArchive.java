package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The archive in one SQLite file, {@code hearsay.db}. One process writes while any number read; a second writer waits
 * its turn for a while and then finds the archive locked.
 */
public final class SqliteArchive implements Archive {

    private static final String FILE = "hearsay.db";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Session session;
    private final ReportShelf reports;
    private final CopyShelf copies;
    private final StoryShelf stories;
    private final HandShelf hands;
    private final Ledger ledger;

    private SqliteArchive(Session session) {
        this.session = session;
        reports = new SqliteReports(session);
        copies = new SqliteCopies(session);
        stories = new SqliteStories(session);
        hands = new SqliteHands(session);
        ledger = new SqliteLedger(session);
    }

    /** Whether there is an archive in {@code folder}; opening makes one where there is none. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /**
     * Opens the archive in {@code folder}, making both where there is none, and brings older tables up to date.
     *
     * @throws BrokenArchive if it cannot be read and written, or was made by a newer version
     */
    public static SqliteArchive open(Path folder) {
        return open(folder, PATIENCE);
    }

    static SqliteArchive open(Path folder, Duration patience) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BrokenArchive(
                    "expected a folder for the archive at " + folder + ", found none and could not make it", e);
        }
        if (!Files.isWritable(folder)) {
            throw new BrokenArchive("expected a folder that can be written, found " + folder, null);
        }
        return new SqliteArchive(Session.open(folder.resolve(FILE), patience));
    }

    @Override
    public ReportShelf reports() {
        return reports;
    }

    @Override
    public CopyShelf copies() {
        return copies;
    }

    @Override
    public StoryShelf stories() {
        return stories;
    }

    @Override
    public HandShelf hands() {
        return hands;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public void atomically(Runnable work) {
        session.write(connection -> {
            work.run();
            return true;
        });
    }

    @Override
    public void close() {
        session.close();
    }
}
