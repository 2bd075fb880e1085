package org.hearsay.index;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** One stretch of writing, from the first change to the commit; holds Lucene's lock meanwhile. */
final class Writing {

    /** Raised when fields or analysis change, so that an older index asks to be rebuilt. */
    private static final String VERSION = "1";

    private static final String VERSION_KEY = "hearsay";

    /** How long to wait for another process that writes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final long PAUSE_MILLIS = 50;

    private static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(
            WordAnalyzer.ENGLISH, Map.of(Field.PLAIN, WordAnalyzer.PLAIN, Field.OUTLET, WordAnalyzer.PLAIN));

    private final IndexWriter writer;

    Writing(Directory directory, OpenMode mode) throws IOException {
        lock(directory).close();
        writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER).setOpenMode(mode));
    }

    /** Whether {@code directory} holds an index that this version wrote and that can be read. */
    static boolean isSound(Directory directory) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return VERSION.equals(reader.getIndexCommit().getUserData().get(VERSION_KEY));
        } catch (IOException | RuntimeException e) {
            // Whatever Lucene stumbles over in a damaged file, the answer is the same.
            return false;
        }
    }

    /** Waits for the lock on {@code directory} as long as patience lasts. */
    static Lock lock(Directory directory) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
            } catch (LockObtainFailedException e) {
                if (System.nanoTime() > end || !paused()) {
                    throw e;
                }
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void put(Entry entry) throws IOException {
        String key = key(entry.kind(), entry.id());
        Document document = new Document();
        document.add(new StringField(Field.KEY, key, Store.NO));
        document.add(new StoredField(Field.KIND, entry.kind().name()));
        document.add(new StoredField(Field.ID, entry.id()));
        document.add(new TextField(Field.TITLE, entry.title(), Store.YES));
        document.add(new TextField(Field.TEXT, entry.text(), Store.YES));
        document.add(new TextField(Field.PLAIN, entry.title() + "\n" + entry.text(), Store.NO));
        document.add(new TextField(Field.OUTLET, entry.outlet(), Store.YES));
        document.add(new StringField(Field.DAY, entry.day(), Store.YES));
        writer.updateDocument(new Term(Field.KEY, key), document);
    }

    void remove(Entry.Kind kind, String id) throws IOException {
        writer.deleteDocuments(new Term(Field.KEY, key(kind, id)));
    }

    private static String key(Entry.Kind kind, String id) {
        return kind + ":" + id;
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    /** Lets go of the lock and of whatever was not committed, after something went wrong. */
    void abandon() throws IOException {
        writer.rollback();
    }

    void commit() throws IOException {
        try (writer) {
            writer.setLiveCommitData(Map.of(VERSION_KEY, VERSION).entrySet());
            writer.commit();
        }
    }
}
