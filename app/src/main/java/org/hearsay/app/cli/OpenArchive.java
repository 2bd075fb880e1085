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
import org.hearsay.store.SqliteArchive;
import org.jspecify.annotations.Nullable;

/**
 * An archive and the index derived from it, opened together.
 *
 * <p>While a run writes, a marker says that the index lags behind; whoever opens the archive and finds the marker left
 * by a run that was killed makes the index anew first. The index is opened only when it is asked for.
 */
final class OpenArchive implements AutoCloseable {

    static final String DATABASE = "hearsay.db";
    private static final String INDEX = "index";
    private static final String STALE = "index.stale";

    private final Path folder;
    private final Archive archive;
    private final Stages stages = Stages.standard();
    private @Nullable SearchIndex index;

    private OpenArchive(Path folder, Archive archive) {
        this.folder = folder;
        this.archive = archive;
    }

    static OpenArchive open(Path folder) {
        return new OpenArchive(folder, SqliteArchive.open(folder));
    }

    Archive archive() {
        return archive;
    }

    Stages stages() {
        return stages;
    }

    /** The index, made anew if a run left it behind. */
    SearchIndex index() {
        if (index == null) {
            SearchIndex opened = emptyIndex();
            if (Files.exists(folder.resolve(STALE)) || isBroken(opened)) {
                new Reindexer(archive, opened).reindex();
                markCurrent();
            }
        }
        return emptyIndex();
    }

    private static boolean isBroken(SearchIndex index) {
        try {
            index.search("any", 1);
            return false;
        } catch (BrokenIndex e) {
            return true;
        }
    }

    /** The index as it lies there, whatever its state: for those who make it anew. */
    SearchIndex emptyIndex() {
        if (index == null) {
            index = LuceneIndex.open(folder.resolve(INDEX));
        }
        return index;
    }

    Inquiry inquiry() {
        return new Inquiry(archive, index(), stages);
    }

    /** Lets a reader decide on stories, and the index follow. */
    List<StoryEvent> decide(Function<Pipeline, List<StoryEvent>> decision) {
        Pipeline pipeline =
                new Pipeline(archive, index(), stages, RunSettings.DEFAULTS, Clock.system(ZoneId.systemDefault()));
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
    }
}
