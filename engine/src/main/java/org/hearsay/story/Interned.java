package org.hearsay.story;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.model.Publication;
import org.jspecify.annotations.Nullable;

/** Equal values that many reports have, such as outlets and days, each held once. */
final class Interned {

    private final Map<Object, Object> known = new HashMap<>();

    /** The one that came first of those equal to {@code value}. */
    @SuppressWarnings("unchecked")
    <T> T of(T value) {
        return (T) known.computeIfAbsent(value, same -> same);
    }

    /** The same for a day of publication; a moment is hardly ever another report's as well. */
    @Nullable
    Publication ofDay(@Nullable Publication published) {
        return published == null || published.instant() != null ? published : of(published);
    }
}
