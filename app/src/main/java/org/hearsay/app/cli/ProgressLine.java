package org.hearsay.app.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.hearsay.pipeline.Progress;
import org.hearsay.pipeline.Summary;

/** One line on standard error that is rewritten as a run goes on; nothing where standard error is no terminal. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String[] WHEEL = {"⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"};

    private final Terminal terminal;
    private final Clock clock;
    private final Instant start;
    private Instant last;
    private int turns;

    ProgressLine(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.start = clock.instant();
        this.last = start;
    }

    @Override
    public void at(Summary soFar) {
        Instant now = clock.instant();
        if (!terminal.isLive() || Duration.between(last, now).compareTo(PAUSE) < 0) {
            return;
        }
        last = now;
        double seconds = Math.max(0.001, Duration.between(start, now).toMillis() / 1000.0);
        String line = String.format(
                Locale.ROOT,
                "%s %,d reports  %,.0f/s  kept %,d, copies %,d, known %,d, lost %,d",
                WHEEL[turns++ % WHEEL.length],
                soFar.seen(),
                soFar.seen() / seconds,
                soFar.kept(),
                soFar.copying(),
                soFar.known(),
                soFar.lost().size());
        terminal.err().print("\r\u001b[2K" + line);
        terminal.err().flush();
    }

    @Override
    public void close() {
        clear();
    }

    /** Takes the line away, so that something else can be said. */
    void clear() {
        if (turns > 0) {
            terminal.err().print("\r\u001b[2K");
            terminal.err().flush();
            turns = 0;
        }
    }
}
