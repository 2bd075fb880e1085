package org.hearsay.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.hearsay.index.BrokenIndex;
import org.hearsay.index.LuceneIndex;
import org.hearsay.index.SearchIndex;
import org.hearsay.model.StoryEvent;
import org.hearsay.pipeline.Inquiry;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.pipeline.Reindexer;
import org.hearsay.pipeline.RunSettings;
import org.hearsay.pipeline.Stages;
import org.hearsay.store.Archive;
import org.hearsay.store.BrokenArchive;
import org.hearsay.store.SqliteArchive;
import org.jspecify.annotations.Nullable;

/**
 * An archive and the index derived from it, opened together, to be read by any number of processes or written by one.
 *
 * <p>While a run writes, a marker says that the index lags behind. Where no run goes on and the marker is there, one was
 * killed: whoever needs the index next makes it anew first. Who reads while a run goes on finds what earlier runs left.
 * The index and the stages are loaded only when they are asked for.
 */
final class OpenArchive implements AutoCloseable {

    static final String DATABASE = "hearsay.db";
    private static final String INDEX = "index";
    private static final String STALE = "index.stale";

    private final Path folder;
    private final Archive archive;
    private final @Nullable WritingLock lock;
    private @Nullable Stages stages;
    private @Nullable SearchIndex index;

    private OpenArchive(Path folder, Archive archive, @Nullable WritingLock lock) {
        this.folder = folder;
        this.archive = archive;
        this.lock = lock;
    }

    /** The archive in {@code folder}, to be read. */
    static OpenArchive open(Path folder) {
        return new OpenArchive(folder, SqliteArchive.open(folder), null);
    }

    /**
     * The archive in {@code folder}, made if need be, to be written until it is closed.
     *
     * @throws BrokenArchive if another run writes it
     */
    static OpenArchive forWriting(Path folder) {
        Archive archive = SqliteArchive.open(folder);
        WritingLock lock = WritingLock.take(folder);
        if (lock == null) {
            archive.close();
            throw new BrokenArchive("the archive in " + folder + " is being written by another run", null);
        }
        return new OpenArchive(folder, archive, lock);
    }

    Archive archive() {
        return archive;
    }

    synchronized Stages stages() {
        if (stages == null) {
            stages = Stages.standard();
        }
        return stages;
    }

    /** The index, made anew if a run left it behind. */
    SearchIndex index() {
        if (index == null) {
            SearchIndex opened = lyingIndex();
            if (isBehind(opened)) {
                bringUp(opened);
            }
        }
        return lyingIndex();
    }

    private boolean isBehind(SearchIndex opened) {
        return Files.exists(folder.resolve(STALE)) || isBroken(opened);
    }

    private void bringUp(SearchIndex opened) {
        if (lock != null) {
            remake(opened);
            return;
        }
        try (WritingLock own = WritingLock.take(folder)) {
            // Where another run has the lock it brings the index up itself, and may have done so by now.
            if (own != null && isBehind(opened)) {
                remake(opened);
            }
        }
    }

    /** Makes the index anew from the archive, and says how many reports went in. */
    int remake() {
        return remake(lyingIndex());
    }

    private int remake(SearchIndex opened) {
        int reports = new Reindexer(archive, opened).reindex();
        markCurrent();
        return reports;
    }

    private static boolean isBroken(SearchIndex index) {
        try {
            index.search("any", 1);
            return false;
        } catch (BrokenIndex e) {
            return true;
        }
    }

    /** The index as it lies there, whatever its state. */
    private SearchIndex lyingIndex() {
        if (index == null) {
            index = LuceneIndex.open(folder.resolve(INDEX));
        }
        return index;
    }

    Inquiry inquiry() {
        return new Inquiry(archive, index(), this::stages);
    }

    /** Lets a reader decide on stories, and the index follow. */
    List<StoryEvent> decide(Function<Pipeline, List<StoryEvent>> decision) {
        Pipeline pipeline =
                new Pipeline(archive, index(), stages(), RunSettings.DEFAULTS, Clock.system(ZoneId.systemDefault()));
        markStale();
        List<StoryEvent> events = decision.apply(pipeline);
        markCurrent();
        return events;
    }

    /** Until {@link #markCurrent()}, the index is behind the archive. */
    void markStale() {
        try {
            Files.writeString(folder.resolve(STALE), "the index is made anew when the archive is next opened\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The index says what the archive says. */
    void markCurrent() {
        try {
            Files.deleteIfExists(folder.resolve(STALE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (index != null) {
            index.close();
        }
        archive.close();
        if (lock != null) {
            lock.close();
        }
    }
}
