package org.hearsay.store;

import java.util.Collection;
import java.util.List;
import org.hearsay.model.Copy;

final class SqliteCopies implements CopyShelf {

    private final Session session;

    SqliteCopies(Session session) {
        this.session = session;
    }

    @Override
    public void put(Copy copy) {
        session.write(connection -> Rows.change(
                connection,
                "INSERT INTO copy (report, original, kind, share, body) VALUES (?, ?, ?, ?, ?) "
                        + "ON CONFLICT (report, original) DO UPDATE "
                        + "SET kind = excluded.kind, share = excluded.share, body = excluded.body",
                copy.report(),
                copy.of(),
                copy.kind().name(),
                copy.share(),
                Json.write(copy)));
    }

    @Override
    public List<Copy> of(Collection<String> reportIds) {
        // One parameter for all ids: SQLite limits how many parameters a statement may have.
        String ids = Json.write(reportIds);
        return session.read(connection -> Rows.all(
                connection,
                "SELECT body FROM copy WHERE report IN (SELECT value FROM json_each(?1)) "
                        + "OR original IN (SELECT value FROM json_each(?1)) ORDER BY entry",
                row -> Json.read(row.getString(1), Copy.class),
                ids));
    }
}
