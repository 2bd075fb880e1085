package org.hearsay.index;

import java.nio.file.Path;
import org.hearsay.testkit.SearchIndexContract;
import org.junit.jupiter.api.io.TempDir;

class FolderIndexTest extends SearchIndexContract {

    @TempDir
    private Path folder;

    @Override
    protected SearchIndex open() {
        LuceneIndex index = LuceneIndex.open(folder);
        index.clear();
        index.commit();
        return index;
    }
}
