package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private final List<String> closed = new ArrayList<>();

    private Reports source(String name, int rows) {
        return new Reports() {
            private int left = rows;

            @Override
            public @Nullable Outcome<RawReport> next() {
                return left-- > 0 ? Rows.dropped(name, "a test") : null;
            }

            @Override
            public void close() {
                closed.add(name);
            }
        };
    }

    @Test
    void closesTheStreamAtTheEndOfItsReports() throws IOException {
        Reports reports = new Closing(source("a", 1), () -> closed.add("stream"));
        assertThat(reports.next()).isNotNull();
        assertThat(closed).isEmpty();
        assertThat(reports.next()).isNull();
        assertThat(closed).containsExactly("a", "stream");
    }

    @Test
    void closesTheOneThatIsOpenWhenTheReaderLeavesEarly() throws IOException {
        Reports chain = new Chain(
                List.of(source("a", 1), source("b", 2), source("c", 1)).iterator());
        chain.next();
        chain.next();
        chain.close();
        assertThat(closed).containsExactly("a", "b");
    }

    @Test
    void endsASourceThatThrowsWithOneRow() {
        Reports broken = new Guarded("a", () -> () -> {
            throw new IllegalStateException("the parser's own trouble");
        });
        assertThat(Reading.fates(drain(broken))).containsExactly("failed: the parser's own trouble");
    }

    private static List<Outcome<RawReport>> drain(Reports reports) {
        List<Outcome<RawReport>> rows = new ArrayList<>();
        try (reports) {
            for (Outcome<RawReport> row = reports.next(); row != null; row = reports.next()) {
                rows.add(row);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return rows;
    }
}
