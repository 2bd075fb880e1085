package org.hearsay.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;

/**
 * The connections to one database file: one that writes, under a lock, and as many that read as there are readers.
 * A thread amid a transaction reads through the writing one, so that it sees what it wrote.
 */
final class Session implements AutoCloseable {

    /** What is done with a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final Path file;
    private final Duration patience;
    private final Connection writer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final Queue<Connection> opened = new ConcurrentLinkedQueue<>();
    private int depth;
    private volatile boolean closed;

    private Session(Path file, Duration patience, Connection writer) {
        this.file = file;
        this.patience = patience;
        this.writer = writer;
    }

    /** Opens {@code file}, waiting for {@code patience} where another process holds it, and brings its tables up. */
    static Session open(Path file, Duration patience) {
        Connection writer;
        try {
            writer = connect(file, patience);
        } catch (SQLException e) {
            throw Faults.broken(file, e);
        }
        Session session = new Session(file, patience, writer);
        try {
            if (!session.read(Schema::isCurrent)) {
                session.write(connection -> {
                    Schema.migrate(file, connection);
                    return true;
                });
            }
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private static Connection connect(Path file, Duration patience) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // With WAL, what is committed survives a killed process; FULL lets it survive a power cut as well.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    <T> T read(Work<T> work) {
        Connection connection = lease();
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw Faults.broken(file, e);
        } finally {
            giveBack(connection);
        }
    }

    /** A connection to read with, to be given back. */
    Connection lease() {
        requireOpen();
        if (lock.isHeldByCurrentThread()) {
            return writer;
        }
        Connection connection = idle.poll();
        if (connection != null) {
            return connection;
        }
        try {
            connection = connect(file, patience);
            opened.add(connection);
            return connection;
        } catch (SQLException e) {
            throw Faults.broken(file, e);
        }
    }

    void giveBack(Connection connection) {
        if (!connection.equals(writer)) {
            idle.add(connection);
        }
    }

    <T> T write(Work<T> work) {
        lock.lock();
        try {
            requireOpen();
            String step = "step" + depth;
            begin(step);
            try {
                T result = work.on(writer);
                commit(step);
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                rollback(step, e);
                throw e;
            }
        } catch (SQLException e) {
            throw Faults.isDanglingReport(e)
                    ? new IllegalArgumentException("expected reports that the archive has, found one it lacks", e)
                    : Faults.broken(file, e);
        } finally {
            lock.unlock();
        }
    }

    private void begin(String step) throws SQLException {
        run(depth == 0 ? "BEGIN IMMEDIATE" : "SAVEPOINT " + step);
        depth++;
    }

    private void commit(String step) throws SQLException {
        run(depth == 1 ? "COMMIT" : "RELEASE " + step);
        depth--;
    }

    private void rollback(String step, Throwable cause) {
        depth--;
        try {
            if (depth == 0) {
                run("ROLLBACK");
            } else {
                run("ROLLBACK TO " + step);
                run("RELEASE " + step);
            }
        } catch (SQLException e) {
            // A full disk makes SQLite roll back by itself; then there is nothing left to undo.
            cause.addSuppressed(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            statement.execute(sql);
        }
    }

    BrokenArchive broken(SQLException error) {
        return Faults.broken(file, error);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("expected an open archive, found " + file + " closed");
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            for (Connection connection : opened) {
                connection.close();
            }
            writer.close();
        } catch (SQLException e) {
            throw Faults.broken(file, e);
        } finally {
            lock.unlock();
        }
    }
}
