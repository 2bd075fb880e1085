package org.hearsay.language;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What time zones mean as news writes them. */
public final class Zones {

    private static final Map<String, String> OFFSETS =
            Lexicon.of(Zones.class, "zones.tsv").table();

    private Zones() {}

    /** The offset that {@code written} stands for: an abbreviation in any case, or {@code +05}, {@code +0530}, {@code +05:30}. */
    public static Optional<ZoneOffset> offset(String written) {
        String known = OFFSETS.getOrDefault(written.toLowerCase(Locale.ROOT), written);
        try {
            return Optional.of(ZoneOffset.of(known));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
