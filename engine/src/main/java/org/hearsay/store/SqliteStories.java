package org.hearsay.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Account;
import org.hearsay.model.Claim;
import org.hearsay.model.Story;

final class SqliteStories implements StoryShelf {

    private static final String FORGET = "DELETE FROM story WHERE id = ?";

    static final String OF_REPORT = "SELECT story.id FROM story_report JOIN story ON story.id = story_report.story "
            + "WHERE story_report.report = ? ORDER BY story.size DESC, story.id LIMIT 1";
    static final String OF_CLAIM = "SELECT story FROM claim WHERE id = ? ORDER BY story LIMIT 1";

    private final Session session;

    SqliteStories(Session session) {
        this.session = session;
    }

    @Override
    public void put(Account account) {
        session.write(connection -> {
            Story story = account.story();
            Rows.change(connection, FORGET, story.id());
            Rows.change(
                    connection,
                    "INSERT INTO story (id, headline, size, account) VALUES (?, ?, ?, ?)",
                    story.id(),
                    story.headline(),
                    story.reports().size(),
                    Json.write(account));
            putReports(connection, story);
            putClaims(connection, account);
            return true;
        });
    }

    private static void putReports(Connection connection, Story story) throws SQLException {
        for (int i = 0; i < story.reports().size(); i++) {
            Rows.change(
                    connection,
                    "INSERT INTO story_report (story, position, report) VALUES (?, ?, ?)",
                    story.id(),
                    i,
                    story.reports().get(i));
        }
    }

    private static void putClaims(Connection connection, Account account) throws SQLException {
        for (int i = 0; i < account.claims().size(); i++) {
            Claim claim = account.claims().get(i);
            Rows.change(
                    connection,
                    "INSERT INTO claim (story, position, id, state, text) VALUES (?, ?, ?, ?, ?)",
                    account.story().id(),
                    i,
                    claim.id(),
                    claim.state().name(),
                    claim.text());
        }
    }

    @Override
    public void remove(String id) {
        session.write(connection -> Rows.change(connection, FORGET, id));
    }

    @Override
    public Optional<Account> find(String id) {
        return session.read(connection -> Rows.first(
                connection,
                "SELECT account FROM story WHERE id = ?",
                row -> Json.read(row.getString(1), Account.class),
                id));
    }

    @Override
    public Optional<String> ofReport(String report) {
        return session.read(connection -> Rows.first(connection, OF_REPORT, row -> row.getString(1), report));
    }

    @Override
    public Optional<String> ofClaim(String claim) {
        return session.read(connection -> Rows.first(connection, OF_CLAIM, row -> row.getString(1), claim));
    }

    @Override
    public List<Story> all() {
        return session.read(connection -> Rows.all(
                connection,
                "SELECT account -> '$.story' FROM story ORDER BY size DESC, id",
                row -> Json.read(row.getString(1), Story.class)));
    }
}
