package org.hearsay.store;

import java.nio.file.Path;
import org.hearsay.testkit.ArchiveContract;
import org.junit.jupiter.api.io.TempDir;

class SqliteArchiveContractTest extends ArchiveContract {

    @TempDir
    private Path folder;

    @Override
    protected Archive open() {
        return SqliteArchive.open(folder);
    }
}
