package org.hearsay.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most memory that this process has held: all of it where the system tells, else the heap's share. */
final class PeakMemory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern PEAK = Pattern.compile("^VmHWM:\\s++(\\d++) kB$", Pattern.MULTILINE);

    private PeakMemory() {}

    static long bytes() {
        return resident().orElseGet(PeakMemory::heap);
    }

    private static Optional<Long> resident() {
        if (!Files.isReadable(STATUS)) {
            return Optional.empty();
        }
        try {
            Matcher matcher = PEAK.matcher(Files.readString(STATUS));
            return matcher.find() ? Optional.of(Long.parseLong(matcher.group(1)) * 1024) : Optional.empty();
        } catch (IOException e) {
            // The system does not tell after all; the heap is the next best answer.
            return Optional.empty();
        }
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
