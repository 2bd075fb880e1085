package org.hearsay.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where the program reads and writes, and what the other side can show.
 *
 * <p>Machine output and results go to {@link #out}, everything else to {@link #err}; both UTF-8. Colours and progress
 * bars appear only where the launcher found a terminal and {@code NO_COLOR} is not set.
 */
public final class Terminal {

    private static final int USUAL_COLUMNS = 100;
    private static final int FEWEST_COLUMNS = 40;
    private static final String ESCAPE = "\u001b[";

    /** How a piece of text is set apart. */
    enum Style {
        BOLD("1"),
        DIM("2"),
        GREEN("32"),
        YELLOW("33"),
        RED("31"),
        CYAN("36");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean colours;
    private final boolean live;
    private final int columns;

    Terminal(InputStream in, PrintStream out, PrintStream err, boolean colours, boolean live, int columns) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.colours = colours;
        this.live = live;
        this.columns = columns;
    }

    /** The process's own streams, with what the launcher found out about them. */
    public static Terminal ofProcess() {
        Map<String, String> environment = System.getenv();
        boolean plain = environment.containsKey("NO_COLOR") || "dumb".equals(environment.get("TERM"));
        return new Terminal(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Boolean.getBoolean("hearsay.terminal.out") && !plain,
                Boolean.getBoolean("hearsay.terminal.err") && !plain,
                Math.max(FEWEST_COLUMNS, Integer.getInteger("hearsay.columns", USUAL_COLUMNS)));
    }

    /** Streams of a caller's own, without colours or bars. */
    public static Terminal of(InputStream in, PrintStream out, PrintStream err) {
        return new Terminal(in, out, err, false, false, USUAL_COLUMNS);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** Whether standard error is a terminal on which a line can be rewritten. */
    boolean isLive() {
        return live;
    }

    int columns() {
        return columns;
    }

    /** A line of results. */
    void line(String text) {
        out.println(text);
    }

    /** A line of talk. */
    void say(String text) {
        err.println(text);
        err.flush();
    }

    /** {@code text} set apart, where the terminal can show it. */
    String style(String text, Style... styles) {
        if (!colours) {
            return text;
        }
        StringBuilder styled = new StringBuilder();
        for (Style style : styles) {
            styled.append(ESCAPE).append(style.code).append('m');
        }
        return styled.append(text).append(ESCAPE).append("0m").toString();
    }

    /** {@code text} broken into lines that fit the width after an indent. */
    List<String> wrap(String text, int indent) {
        int width = Math.max(FEWEST_COLUMNS / 2, Math.min(columns, USUAL_COLUMNS) - indent);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    public void flush() {
        out.flush();
        err.flush();
    }
}
