package org.hearsay.ingest;

import java.io.IOException;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Known;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jspecify.annotations.Nullable;

/**
 * One report a line. A bad line is a row of its own and stops nothing; a long run of them shows that these are no reports.
 */
final class JsonLines implements Reports {

    private static final int MOST_BAD =
            (int) Lexicon.of(JsonLines.class, "ingest-defaults.tsv").number("bad-lines");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Lines lines;
    private final int most;
    private final String location;
    private final Known shared;
    private int badInARow;
    private boolean givenUp;

    JsonLines(Content content, int most) {
        this.lines = new Lines(content.bytes(), most);
        this.most = most;
        this.location = content.location();
        this.shared = content.shared();
    }

    @Override
    public @Nullable Outcome<RawReport> next() throws IOException {
        if (givenUp) {
            return null;
        }
        if (badInARow == MOST_BAD) {
            givenUp = true;
            return Rows.failed(
                    location,
                    "expected reports, found " + MOST_BAD + " lines in a row that are none; the rest is not read");
        }
        Outcome<RawReport> row = row();
        badInARow = row instanceof Outcome.Failed<RawReport> ? badInARow + 1 : 0;
        return row;
    }

    private @Nullable Outcome<RawReport> row() throws IOException {
        Lines.Line line = lines.next();
        while (line != null && isBlank(line.bytes())) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        String here = location + ":" + line.number();
        if (!line.complete()) {
            return Rows.failed(here, Rows.words(Limit.tooLong(most, "a line")));
        }
        return JsonReport.read(here, line.bytes(), shared);
    }

    private static boolean isBlank(byte[] bytes) {
        for (int i = startsWithMark(bytes) ? MARK.length : 0; i < bytes.length; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }
}
