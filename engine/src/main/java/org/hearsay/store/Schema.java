package org.hearsay.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Brings an archive's tables up to what this version of the program knows. */
final class Schema {

    /** The scripts in order; the version is the place in the list, from one. */
    private static final List<String> SCRIPTS =
            List.of("V1__reports_stories_ledger.sql", "V2__claims_and_copies.sql", "V3__hand_edits.sql");

    static final int NEWEST = SCRIPTS.size();

    private static final String VERSIONS = "CREATE TABLE IF NOT EXISTS schema_version ("
            + "version INTEGER PRIMARY KEY, script TEXT NOT NULL, "
            + "applied TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')))";

    private Schema() {}

    /** Applies the scripts that {@code file} has not seen; to be called within a transaction. */
    static void migrate(Path file, Connection connection) throws SQLException {
        refuseStrangers(file, connection);
        run(connection, VERSIONS);
        int version = version(connection);
        if (version > NEWEST) {
            throw new BrokenArchive(
                    "the archive " + file + " was made by a newer Hearsay: expected tables of version " + NEWEST
                            + " at most, found " + version,
                    null);
        }
        for (int next = version + 1; next <= NEWEST; next++) {
            apply(connection, next);
        }
    }

    /** Whether the tables are those of this version, so that nothing needs writing. */
    static boolean isCurrent(Connection connection) throws SQLException {
        return tables(connection, "schema_version") == 1 && version(connection) == NEWEST;
    }

    private static void refuseStrangers(Path file, Connection connection) throws SQLException {
        if (tables(connection, "%") > 0 && tables(connection, "schema_version") == 0) {
            throw new BrokenArchive("the file " + file + " is a database, but not an archive of Hearsay", null);
        }
    }

    private static void apply(Connection connection, int version) throws SQLException {
        String script = SCRIPTS.get(version - 1);
        for (String statement : read(script).split(";\\s*\n")) {
            if (!statement.isBlank()) {
                run(connection, statement);
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO schema_version (version, script) VALUES (?, ?)")) {
            insert.setInt(1, version);
            insert.setString(2, script);
            insert.executeUpdate();
        }
    }

    private static int version(Connection connection) throws SQLException {
        return number(connection, "SELECT coalesce(max(version), 0) FROM schema_version");
    }

    private static int tables(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name LIKE ? AND name NOT LIKE 'sqlite%'")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.getInt(1);
            }
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            return rows.getInt(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String read(String script) {
        try (InputStream in = Schema.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("expected a resource " + script + " beside " + Schema.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + script, e);
        }
    }
}
