package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.hearsay.model.LedgerEntry;

final class SqliteLedger implements Ledger {

    private final Session session;

    SqliteLedger(Session session) {
        this.session = session;
    }

    @Override
    public void record(LedgerEntry entry) {
        session.write(connection -> Rows.change(
                connection,
                "INSERT INTO ledger (location, report, fate, stage, reason, at) VALUES (?, ?, ?, ?, ?, ?)",
                entry.location(),
                entry.report(),
                entry.fate().name(),
                entry.stage(),
                entry.reason(),
                entry.at().toString()));
    }

    @Override
    public List<LedgerEntry> entries() {
        return session.read(connection -> Rows.all(
                connection,
                "SELECT location, report, fate, stage, reason, at FROM ledger ORDER BY entry",
                SqliteLedger::entry));
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getString("location"),
                row.getString("report"),
                LedgerEntry.Fate.valueOf(row.getString("fate")),
                row.getString("stage"),
                row.getString("reason"),
                Instant.parse(row.getString("at")));
    }
}
