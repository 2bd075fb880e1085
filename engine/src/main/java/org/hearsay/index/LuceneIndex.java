package org.hearsay.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** The index in a folder of Lucene's, or in memory. */
public final class LuceneIndex implements SearchIndex {

    private final Directory directory;
    private final String place;
    private @Nullable Writing writing;
    private @Nullable SearcherManager searchers;

    private LuceneIndex(Directory directory, String place) {
        this.directory = directory;
        this.place = place;
    }

    /**
     * Opens the index in {@code folder}, which is made where there is none. A missing or damaged index opens as well;
     * it says that it is not sound.
     *
     * @throws BrokenIndex if there can be no such folder
     */
    public static LuceneIndex open(Path folder) {
        try {
            Files.createDirectories(folder);
            return new LuceneIndex(FSDirectory.open(folder), folder.toString());
        } catch (IOException e) {
            throw new BrokenIndex("expected a folder for the index at " + folder + ", and could not make it", e);
        }
    }

    /** An index that is forgotten when it is closed, sound and with nothing in it. */
    public static LuceneIndex inMemory() {
        LuceneIndex index = new LuceneIndex(new ByteBuffersDirectory(), "memory");
        index.clear();
        index.commit();
        return index;
    }

    /** Whether the index can be used as it is; where not, {@link #clear} it and put everything in again. */
    public synchronized boolean isSound() {
        return writing != null || Writing.isSound(directory);
    }

    @Override
    public void put(Entry entry) {
        write(writing -> writing.put(entry));
    }

    @Override
    public void remove(Entry.Kind kind, String id) {
        write(writing -> writing.remove(kind, id));
    }

    private interface Change {
        void in(Writing writing) throws IOException;
    }

    private synchronized void write(Change change) {
        try {
            if (writing == null) {
                requireSound();
                writing = new Writing(directory, OpenMode.APPEND);
            }
            change.in(writing);
        } catch (IOException e) {
            abandon(e);
            throw broken("cannot be written", e);
        }
    }

    @Override
    public synchronized void clear() {
        try {
            if (writing != null) {
                writing.clear();
                return;
            }
            if (!Writing.isSound(directory)) {
                forgetSearchers();
                deleteFiles();
            }
            writing = new Writing(directory, OpenMode.CREATE);
        } catch (IOException e) {
            throw broken("cannot be cleared", e);
        }
    }

    /** Deletes what Lucene wrote, and only that, should the folder hold something else. */
    private void deleteFiles() throws IOException {
        try (Lock lock = Writing.lock(directory)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (file.startsWith("segments") || file.startsWith("pending_segments") || file.startsWith("_")) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    @Override
    public synchronized void commit() {
        if (writing == null) {
            return;
        }
        Writing done = writing;
        writing = null;
        try {
            done.commit();
        } catch (IOException e) {
            throw broken("cannot be written", e);
        }
    }

    @Override
    public List<Hit> search(String query, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("expected a limit of one or more, found " + limit);
        }
        try {
            SearcherManager manager = searchers();
            manager.maybeRefresh();
            IndexSearcher searcher = manager.acquire();
            try {
                return hits(searcher, query, limit);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException e) {
            throw broken("is damaged and must be rebuilt", e);
        }
    }

    private static List<Hit> hits(IndexSearcher searcher, String query, int limit) throws IOException {
        List<Hit> hits = new ArrayList<>();
        IndexReader reader = searcher.getIndexReader();
        if (reader.numDocs() == 0) {
            return hits;
        }
        for (ScoreDoc found : searcher.search(WordQuery.of(query), Math.min(limit, reader.numDocs())).scoreDocs) {
            hits.add(hit(reader.storedFields().document(found.doc), query, found.score));
        }
        return hits;
    }

    private static Hit hit(Document document, String query, float score) {
        Entry entry = new Entry(
                Entry.Kind.valueOf(document.get(Field.KIND)),
                document.get(Field.ID),
                document.get(Field.TITLE),
                document.get(Field.TEXT),
                document.get(Field.OUTLET),
                document.get(Field.DAY));
        return new Hit(entry, Snippet.of(entry.text(), query), score);
    }

    private synchronized SearcherManager searchers() throws IOException {
        if (searchers == null) {
            requireSound();
            searchers = new SearcherManager(directory, null);
        }
        return searchers;
    }

    private void abandon(IOException cause) {
        if (writing == null) {
            return;
        }
        try {
            writing.abandon();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        writing = null;
    }

    private void requireSound() {
        if (!Writing.isSound(directory)) {
            throw new BrokenIndex("the index in " + place + " is missing or damaged and must be rebuilt", null);
        }
    }

    private BrokenIndex broken(String what, IOException cause) {
        if (cause instanceof LockObtainFailedException) {
            return new BrokenIndex("the index in " + place + " is being written by another process", cause);
        }
        return new BrokenIndex("the index in " + place + " " + what + ": " + cause.getMessage(), cause);
    }

    private void forgetSearchers() throws IOException {
        if (searchers != null) {
            searchers.close();
            searchers = null;
        }
    }

    @Override
    public synchronized void close() {
        commit();
        try {
            forgetSearchers();
            directory.close();
        } catch (IOException e) {
            throw broken("cannot be closed", e);
        }
    }
}
