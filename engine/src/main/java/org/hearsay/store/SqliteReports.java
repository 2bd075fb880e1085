package org.hearsay.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Form;
import org.hearsay.model.Known;
import org.hearsay.model.Outlet;
import org.hearsay.model.Publication;
import org.hearsay.model.RawReport;
import org.hearsay.model.Report;

final class SqliteReports implements ReportShelf {

    private static final String BODIES =
            "SELECT report.body, annotation.body FROM report " + "JOIN annotation ON annotation.report = report.id ";

    private final Session session;

    SqliteReports(Session session) {
        this.session = session;
    }

    @Override
    public boolean add(RawReport raw, AnnotatedReport report) {
        return session.write(connection -> {
            boolean isNew = insert(connection, report.report());
            if (isNew) {
                annotate(connection, report);
                keep(connection, report.id(), raw);
            }
            return isNew;
        });
    }

    private static boolean insert(Connection connection, Report report) throws SQLException {
        Outlet outlet = report.outlet();
        Rows.change(
                connection,
                "INSERT INTO outlet (name, agency) VALUES (?, ?) ON CONFLICT DO NOTHING",
                outlet.name(),
                outlet.agency());
        return Rows.change(
                        connection,
                        "INSERT INTO report (id, outlet, url, published, title, body) "
                                + "SELECT ?, outlet.id, ?, ?, ?, ? FROM outlet WHERE name = ? AND agency = ? "
                                + "ON CONFLICT (id) DO NOTHING",
                        report.id(),
                        report.imprint().url(),
                        report.published().map(Publication::toString).orElse(null),
                        report.title(),
                        Json.write(report),
                        outlet.name(),
                        outlet.agency())
                == 1;
    }

    private static void annotate(Connection connection, AnnotatedReport report) throws SQLException {
        Rows.change(
                connection,
                "INSERT INTO annotation (report, made_by, body) VALUES (?, ?, ?)",
                report.id(),
                report.madeBy(),
                Json.write(Annotations.of(report)));
    }

    private static void keep(Connection connection, String id, RawReport raw) throws SQLException {
        Packed packed = Packed.of(raw.content());
        Rows.change(
                connection,
                "INSERT INTO raw (report, location, form, known, deflated, size, content) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                raw.location(),
                raw.form().name(),
                Json.write(raw.known()),
                packed.deflated(),
                packed.size(),
                packed.bytes());
    }

    @Override
    public Optional<AnnotatedReport> find(String id) {
        return session.read(
                connection -> Rows.first(connection, BODIES + "WHERE report.id = ?", SqliteReports::annotated, id));
    }

    @Override
    public Optional<RawReport> raw(String id) {
        return session.read(connection -> Rows.first(
                connection,
                "SELECT location, form, known, deflated, size, content FROM raw WHERE report = ?",
                SqliteReports::rawReport,
                id));
    }

    @Override
    public Stream<AnnotatedReport> all() {
        return RowStream.of(session, BODIES + "ORDER BY report.arrival", SqliteReports::annotated);
    }

    @Override
    public int count() {
        return session.read(connection -> Rows.first(connection, "SELECT count(*) FROM report", row -> row.getInt(1))
                .orElse(0));
    }

    private static AnnotatedReport annotated(ResultSet row) throws SQLException {
        Report report = Json.read(row.getString(1), Report.class);
        return Json.read(row.getString(2), Annotations.class).on(report);
    }

    private static RawReport rawReport(ResultSet row) throws SQLException {
        Packed packed = new Packed(row.getBoolean("deflated"), row.getInt("size"), row.getBytes("content"));
        return new RawReport(
                row.getString("location"),
                Form.valueOf(row.getString("form")),
                packed.unpack(),
                Json.read(row.getString("known"), Known.class));
    }
}
