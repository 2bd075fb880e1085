package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.hearsay.model.Known;
import org.hearsay.model.RawReport;
import org.hearsay.testkit.Invented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void findsEverythingAgainAfterItWasClosed() {
        try (SqliteArchive archive = SqliteArchive.open(folder.resolve("new/archive"))) {
            archive.reports().add(Invented.raw("r1"), Invented.report("r1"));
            archive.stories().put(Invented.account("st1", "r1"));
            archive.ledger().record(Invented.dropped("a.html"));
        }
        assertThat(SqliteArchive.isIn(folder.resolve("new/archive"))).isTrue();
        try (SqliteArchive archive = SqliteArchive.open(folder.resolve("new/archive"))) {
            assertThat(archive.reports().find("r1")).contains(Invented.report("r1"));
            assertThat(archive.reports().raw("r1")).contains(Invented.raw("r1"));
            assertThat(archive.stories().find("st1")).contains(Invented.account("st1", "r1"));
            assertThat(archive.ledger().entries()).hasSize(1);
        }
    }

    @Test
    void keepsAHintWithWhatIsKnown() {
        RawReport plain = Invented.raw("r1");
        Known hinted = Known.NOTHING.withHint(plain.known());
        RawReport raw = new RawReport(plain.location(), plain.form(), plain.content(), hinted);
        try (SqliteArchive archive = SqliteArchive.open(folder)) {
            archive.reports().add(raw, Invented.report("r1"));
            assertThat(archive.reports().raw("r1")).contains(raw);
        }
    }

    @Test
    void seesWhatAnotherConnectionWroteMeanwhile() {
        try (SqliteArchive desk = SqliteArchive.open(folder);
                SqliteArchive adder = SqliteArchive.open(folder)) {
            assertThat(desk.reports().count()).isZero();
            adder.atomically(() -> {
                adder.reports().add(Invented.raw("r1"), Invented.report("r1"));
                assertThat(desk.reports().count()).as("while the other writes").isZero();
            });
            assertThat(desk.reports().count()).isEqualTo(1);
        }
    }

    @Test
    void keepsClaimsInRows() throws SQLException {
        try (SqliteArchive archive = SqliteArchive.open(folder)) {
            archive.reports().add(Invented.raw("r1"), Invented.report("r1"));
            archive.stories().put(Invented.account("st1", "r1"));
            archive.stories().put(Invented.account("st1", "r1"));
        }
        assertThat(texts("SELECT story || ' ' || id || ' ' || state || ' ' || text FROM claim ORDER BY position"))
                .containsExactly(
                        "st1 st1-c1 DISPUTED Two ferries ran aground", "st1 st1-c2 SINGLE_ORIGIN Nobody was hurt");
    }

    @Test
    void findsTheStoryOfAReportOrAClaimWithoutLookingThroughTheOthers() throws SQLException {
        SqliteArchive.open(folder).close();
        assertThat(plan(SqliteStories.OF_REPORT))
                .anyMatch(step -> step.contains("INDEX story_of_report"))
                .noneMatch(step -> step.startsWith("SCAN"));
        assertThat(plan(SqliteStories.OF_CLAIM))
                .anyMatch(step -> step.contains("INDEX claim_by_id"))
                .noneMatch(step -> step.startsWith("SCAN"));
    }

    @Test
    void keepsRawBytesSmallerWhereThatPays() throws SQLException {
        try (SqliteArchive archive = SqliteArchive.open(folder)) {
            archive.reports().add(Invented.raw("r1"), Invented.report("r1"));
        }
        assertThat(texts("SELECT deflated || ' ' || (length(content) < size / 2) FROM raw"))
                .containsExactly("1 1");
    }

    @Test
    void bringsAnOlderArchiveUpToDate() throws SQLException, IOException {
        execute(resource("archive-of-version-1.sql"));
        try (SqliteArchive archive = SqliteArchive.open(folder)) {
            assertThat(archive.reports().count()).isEqualTo(1);
            assertThat(archive.reports().find("mill").orElseThrow().text()).isEqualTo("The mill at Oxley burned.");
            assertThat(archive.reports().raw("mill").orElseThrow().content())
                    .isEqualTo("The mill at Oxley burned.".getBytes(StandardCharsets.UTF_8));
            assertThat(archive.stories().find("fire").orElseThrow().claims()).hasSize(1);
            assertThat(archive.copies().of(List.of("mill"))).isEmpty();
        }
        assertThat(texts("SELECT id || ' ' || state || ' ' || text FROM claim"))
                .containsExactly("fire-c1 SINGLE_ORIGIN The mill burned");
        assertThat(texts("SELECT script FROM schema_version ORDER BY version"))
                .containsExactly("V1__reports_stories_ledger.sql", "V2__claims_and_copies.sql", "V3__hand_edits.sql");
    }

    @Test
    void refusesAnArchiveOfANewerVersionInOneLine() throws SQLException {
        SqliteArchive.open(folder).close();
        execute("INSERT INTO schema_version (version, script) VALUES (99, 'V99__later.sql')");
        assertBroken("was made by a newer Hearsay: expected tables of version 3 at most, found 99");
    }

    @Test
    void refusesADatabaseOfSomethingElse() throws SQLException {
        execute("CREATE TABLE recipe (id INTEGER PRIMARY KEY)");
        assertBroken("is a database, but not an archive of Hearsay");
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Files.writeString(folder.resolve("hearsay.db"), "not a database at all, but a long enough text. ".repeat(50));
        assertBroken("is not a database");
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatExceptionOfType(BrokenArchive.class)
                .isThrownBy(() -> SqliteArchive.open(file))
                .withMessageContaining("expected a folder for the archive");
    }

    @Test
    void saysWhenAnotherProcessHoldsTheArchive() throws SQLException {
        try (SqliteArchive archive = SqliteArchive.open(folder, Duration.ofMillis(50));
                Connection other = connect();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatExceptionOfType(BrokenArchive.class)
                    .isThrownBy(() -> archive.ledger().record(Invented.dropped("a.html")))
                    .withMessageContaining("is locked by another process");
            assertThat(archive.ledger().entries()).as("reading goes on").isEmpty();
            statement.execute("ROLLBACK");
            archive.ledger().record(Invented.dropped("a.html"));
            assertThat(archive.ledger().entries()).hasSize(1);
        }
    }

    @Test
    void saysWhenTheDiskIsFull() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE page (content BLOB)");
            statement.execute("PRAGMA max_page_count = 4");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("INSERT INTO page VALUES (zeroblob(100000))"))
                    .satisfies(full -> assertThat(Faults.broken(folder, full))
                            .hasMessage("the archive " + folder + " cannot grow: the disk is full"));
        }
    }

    @Test
    void saysWhenAStoredReportIsDamaged() throws SQLException {
        try (SqliteArchive archive = SqliteArchive.open(folder)) {
            archive.reports().add(Invented.raw("r1"), Invented.report("r1"));
            execute("UPDATE report SET body = '{\"id\": '");
            assertThatExceptionOfType(BrokenArchive.class)
                    .isThrownBy(() -> archive.reports().find("r1"))
                    .withMessageContaining("expected a stored Report");
        }
    }

    private void assertBroken(String message) {
        assertThatExceptionOfType(BrokenArchive.class)
                .isThrownBy(() -> SqliteArchive.open(folder))
                .withMessageContaining(message)
                .satisfies(broken -> assertThat(broken.getMessage()).doesNotContain("\n"));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hearsay.db"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        try (Connection connection = connect()) {
            return Rows.all(connection, sql, row -> row.getString(1));
        }
    }

    /** What the database does to answer {@code query}, step by step. */
    private List<String> plan(String query) throws SQLException {
        try (Connection connection = connect()) {
            return Rows.all(connection, "EXPLAIN QUERY PLAN " + query, row -> row.getString("detail"), "any");
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = SqliteArchiveTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
