package org.hearsay.config;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Settings from a file, the environment and flags, later ones over earlier ones, bound to one record per section.
 *
 * <p>A key is {@code section.name}; in the environment it is {@code HEARSAY_SECTION_NAME}. A record's component
 * {@code maxBytes} is named {@code max-bytes}. Components may be of type {@code int}, {@code long}, {@code double},
 * {@code boolean}, {@code String}, {@link Duration} (ISO 8601, or {@code 10s}, {@code 5m}, {@code 2h}) or a list of
 * strings parted by commas. Read every section, then call {@link #rejectUnknown()}. Not thread-safe.
 */
public final class Configuration {

    private static final String ENVIRONMENT = "HEARSAY_";

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    /** What a {@code .properties} file says; an absent file says nothing. */
    public Configuration file(Path file) throws IOException {
        if (!Files.exists(file)) {
            return this;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        properties.stringPropertyNames().forEach(key -> put(key, properties.getProperty(key), file.toString()));
        return this;
    }

    /** What variables say whose names begin with {@code HEARSAY_} followed by one of {@code sections}. */
    public Configuration environment(Map<String, String> variables, List<String> sections) {
        variables.forEach((name, value) -> {
            for (String section : sections) {
                String prefix = ENVIRONMENT + section.toUpperCase(Locale.ROOT) + "_";
                if (name.startsWith(prefix)) {
                    String key = name.substring(prefix.length())
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-');
                    put(section + "." + key, value, "the variable " + name);
                }
            }
        });
        return this;
    }

    /** What flags of the form {@code --set section.name=value} say. */
    public Configuration flags(Map<String, String> flags) {
        flags.forEach((key, value) -> put(key, value, "--set " + key));
        return this;
    }

    private void put(String key, String value, String origin) {
        values.put(key, value.strip());
        origins.put(key, origin);
    }

    /**
     * The section {@code name}: {@code defaults} with what was set over it.
     *
     * @throws BadConfiguration if a value is not of its component's type, or the record refuses it
     */
    public <R extends Record> R section(String name, R defaults) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) defaults.getClass();
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        boolean changed = false;
        for (int i = 0; i < components.length; i++) {
            String key = name + "." + kebab(components[i].getName());
            known.add(key);
            String value = values.get(key);
            changed |= value != null;
            arguments[i] = value == null ? read(components[i], defaults) : convert(key, value, components[i]);
        }
        return changed ? construct(name, type, components, arguments) : defaults;
    }

    /**
     * Fails if anything was set that no section knows.
     *
     * @throws BadConfiguration which names the key, where it was set, and the keys that are known
     */
    public void rejectUnknown() {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                throw new BadConfiguration("unknown setting '" + key + "' in " + origins.get(key) + "; known are "
                        + String.join(", ", known));
            }
        }
    }

    private static Object read(RecordComponent component, Record from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("expected a public record, found " + from.getClass(), e);
        }
    }

    private static <R extends Record> R construct(
            String name, Class<R> type, RecordComponent[] components, Object[] arguments) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new BadConfiguration("section '" + name + "': " + cause.getMessage());
        }
    }

    private Object convert(String key, String value, RecordComponent component) {
        try {
            Object converted = convert(value, component.getType());
            if (converted != null) {
                return converted;
            }
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new BadConfiguration("expected " + article(component.getType()) + " for '" + key + "' in "
                    + origins.get(key) + ", found '" + value + "'");
        }
        throw new IllegalArgumentException(
                "expected a type that can be set for " + key + ", found " + component.getType());
    }

    private static @Nullable Object convert(String value, Class<?> type) {
        if (type == String.class) {
            return value;
        } else if (type == int.class) {
            return Integer.parseInt(value);
        } else if (type == long.class) {
            return Long.parseLong(value);
        } else if (type == double.class) {
            return Double.parseDouble(value);
        } else if (type == boolean.class) {
            return bool(value);
        } else if (type == Duration.class) {
            return duration(value);
        } else if (type == List.class) {
            return Arrays.stream(value.split(","))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
        }
        return null;
    }

    private static boolean bool(String value) {
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true");
        }
        throw new NumberFormatException(value);
    }

    private static Duration duration(String value) {
        return value.startsWith("P") ? Duration.parse(value) : Duration.parse("PT" + value.toUpperCase(Locale.ROOT));
    }

    private static String article(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int", "long" -> "a whole number";
            case "double" -> "a number";
            case "boolean" -> "true or false";
            case "Duration" -> "a duration such as 10s or PT10S";
            default -> "a " + type.getSimpleName();
        };
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
