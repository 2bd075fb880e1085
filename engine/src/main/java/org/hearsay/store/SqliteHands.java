package org.hearsay.store;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.HandEdit;

final class SqliteHands implements HandShelf {

    private static final int AFTER = 4;
    private static final int DAY = 5;

    private final Session session;

    SqliteHands(Session session) {
        this.session = session;
    }

    @Override
    public void add(HandEdit edit) {
        session.write(connection -> Rows.change(
                connection,
                "INSERT INTO hand_edit (kind, report, other, after_report, day) VALUES (?, ?, ?, ?, ?)",
                edit.kind().name(),
                edit.report(),
                edit.with(),
                edit.after(),
                edit.on().toString()));
    }

    @Override
    public List<HandEdit> all() {
        return session.read(connection -> Rows.all(
                connection,
                "SELECT kind, report, other, after_report, day FROM hand_edit ORDER BY entry",
                row -> new HandEdit(
                        HandEdit.Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(AFTER),
                        LocalDate.parse(row.getString(DAY)))));
    }
}
