package org.hearsay.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in one line what a database error means for whoever runs the program. */
final class Faults {

    private Faults() {}

    static BrokenArchive broken(Path file, SQLException error) {
        return new BrokenArchive("the archive " + file + " " + meaning(error), error);
    }

    /** Whether the error is the caller's: a row that points at a report which is not there. */
    static boolean isDanglingReport(SQLException error) {
        return error instanceof SQLiteException e && e.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY;
    }

    private static String meaning(SQLException error) {
        // The primary code is the low byte of an extended one.
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(error.getErrorCode() & 0xff);
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "is locked by another process; try again when that has ended";
            case SQLITE_FULL -> "cannot grow: the disk is full";
            case SQLITE_NOTADB -> "is not a database";
            case SQLITE_CORRUPT -> "is damaged";
            case SQLITE_READONLY, SQLITE_PERM -> "cannot be written: no permission";
            case SQLITE_CANTOPEN -> "cannot be opened: expected a file that can be read and written";
            case SQLITE_IOERR -> "cannot be read or written: " + firstLine(error);
            default -> "failed: " + firstLine(error);
        };
    }

    private static String firstLine(SQLException error) {
        return String.valueOf(error.getMessage()).lines().findFirst().orElse("no message");
    }
}
