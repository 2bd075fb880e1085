package org.hearsay.store;

import org.hearsay.testkit.ArchiveContract;

class MemoryArchiveTest extends ArchiveContract {

    @Override
    protected Archive open() {
        return new MemoryArchive();
    }
}
