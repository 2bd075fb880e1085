package org.hearsay.app.cli;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.StoryEvent;

/** Says what a decision by hand came to, one line an event. */
final class DecisionWriter {

    private final Terminal terminal;

    DecisionWriter(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @param nothing what to say where nothing happened */
    void write(List<StoryEvent> events, String nothing) {
        if (events.isEmpty()) {
            terminal.say(nothing);
        }
        for (StoryEvent event : events) {
            String kind = event.kind().name().toLowerCase(Locale.ROOT);
            terminal.line(event.story() + ": " + event.subject() + " " + kind + ", " + event.because());
        }
    }
}
