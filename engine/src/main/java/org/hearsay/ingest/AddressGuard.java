package org.hearsay.ingest;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Decides which addresses may be connected to: those of the public internet, and what the user allowed. It is asked about
 * the very address that the socket then connects to; a name is never looked up a second time.
 */
final class AddressGuard {

    private record Private(AddressBlock block, String what) {}

    private static final List<Private> PRIVATE = Lexicon.of(AddressGuard.class, "private-addresses.tsv").rows().stream()
            .map(row -> new Private(Objects.requireNonNull(AddressBlock.parse(row.get(0)), row.get(0)), row.get(1)))
            .toList();

    private final List<AddressBlock> allowedBlocks = new ArrayList<>();
    private final Set<String> allowedHosts = new HashSet<>();

    AddressGuard(List<String> allowed) {
        for (String entry : allowed) {
            AddressBlock block = AddressBlock.parse(entry);
            if (block == null) {
                allowedHosts.add(entry.toLowerCase(Locale.ROOT));
            } else {
                allowedBlocks.add(block);
            }
        }
    }

    /** Why {@code address}, to which {@code host} led, may not be connected to; null if it may. */
    @Nullable
    String refusal(String host, InetAddress address) {
        if (allowedHosts.contains(host.toLowerCase(Locale.ROOT))
                || allowedBlocks.stream().anyMatch(block -> block.holds(address))) {
            return null;
        }
        for (Private one : PRIVATE) {
            if (one.block.holds(address)) {
                return "its address " + address.getHostAddress() + " is not public (" + one.what
                        + "); ingest.allowed can admit it";
            }
        }
        return null;
    }
}
