package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
