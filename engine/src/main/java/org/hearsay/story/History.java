package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.model.StoryEvent;
import org.hearsay.model.StoryEvent.Kind;

/** What happened to a story, written one behind another; as values, events would take several times the room. */
final class History {

    private byte[] bytes = new byte[0];

    void add(StoryEvent event) {
        ByteWriter writer = new ByteWriter(event.because().length()
                + event.story().length()
                + event.subject().length());
        writer.text(event.kind().name());
        writer.text(event.story());
        writer.text(event.subject());
        writer.text(event.because());
        append(writer.written());
    }

    void addAll(History other) {
        append(other.bytes);
    }

    private void append(byte[] more) {
        int size = bytes.length;
        bytes = Arrays.copyOf(bytes, size + more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
    }

    List<StoryEvent> events() {
        List<StoryEvent> events = new ArrayList<>();
        ByteReader reader = new ByteReader(bytes);
        while (reader.hasMore()) {
            events.add(new StoryEvent(Kind.valueOf(reader.text()), reader.text(), reader.text(), reader.text()));
        }
        return events;
    }
}
