package org.hearsay.index;

import org.hearsay.testkit.SearchIndexContract;

class MemoryIndexTest extends SearchIndexContract {

    @Override
    protected SearchIndex open() {
        return LuceneIndex.inMemory();
    }
}
