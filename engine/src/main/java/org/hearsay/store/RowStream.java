package org.hearsay.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows read one by one as the stream asks for them; closing the stream gives the connection back. */
final class RowStream<T> extends Spliterators.AbstractSpliterator<T> {

    private final Session session;
    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Rows.Reading<T> reading;

    private RowStream(Session session, Connection connection, String sql, Rows.Reading<T> reading) throws SQLException {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.session = session;
        this.connection = connection;
        this.reading = reading;
        statement = connection.prepareStatement(sql);
        rows = statement.executeQuery();
    }

    static <T> Stream<T> of(Session session, String sql, Rows.Reading<T> reading) {
        Connection connection = session.lease();
        try {
            RowStream<T> rows = new RowStream<>(session, connection, sql, reading);
            return StreamSupport.stream(rows, false).onClose(rows::close);
        } catch (SQLException e) {
            session.giveBack(connection);
            throw session.broken(e);
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        try {
            if (!rows.next()) {
                return false;
            }
            action.accept(reading.of(rows));
            return true;
        } catch (SQLException e) {
            throw session.broken(e);
        }
    }

    private void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw session.broken(e);
        } finally {
            session.giveBack(connection);
        }
    }
}
