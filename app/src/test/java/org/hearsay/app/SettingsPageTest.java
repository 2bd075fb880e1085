package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.ingest.IngestSettings;
import org.hearsay.pipeline.RunSettings;
import org.junit.jupiter.api.Test;

class SettingsPageTest {

    @Test
    void namesEverySettingThereIs() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "settings.md"));
        Map<String, Class<?>> sections = Map.of("run", RunSettings.class, "ingest", IngestSettings.class);
        sections.forEach((section, type) -> {
            for (RecordComponent component : type.getRecordComponents()) {
                String name = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
                assertThat(page).contains("| `" + section + "." + name + "` |");
            }
        });
    }

    @Test
    void givesTheDefaultsThatHold() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "settings.md"));
        Map<String, Record> sections = Map.of("run", RunSettings.DEFAULTS, "ingest", IngestSettings.defaults());
        sections.forEach((section, defaults) -> {
            for (RecordComponent component : defaults.getClass().getRecordComponents()) {
                String name = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
                assertThat(page).contains("| `" + section + "." + name + "` | " + cell(value(component, defaults)));
            }
        });
    }

    private static String cell(Object value) {
        boolean nothing = value instanceof List<?> list && list.isEmpty();
        String written = value instanceof Duration time ? "PT" + time.toSeconds() + "S" : value.toString();
        return nothing ? "|" : "`" + written + "` |";
    }

    private static Object value(RecordComponent component, Record defaults) {
        try {
            return component.getAccessor().invoke(defaults);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("expected to read " + component, e);
        }
    }
}
