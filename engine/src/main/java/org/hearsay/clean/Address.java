package org.hearsay.clean;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** What an address says of the outlet behind it. */
final class Address {

    private static final Set<String> SECOND_LEVEL =
            Lexicon.of(Address.class, "second-level-domains.txt").words();
    private static final Set<String> GENERIC =
            Lexicon.of(Address.class, "generic-country-domains.txt").words();
    private static final Pattern LABELS = Pattern.compile("[a-z0-9-]++(?:\\.[a-z0-9-]++)++");

    private Address() {}

    /** The host of {@code url}, in lower case. */
    static Optional<String> host(@Nullable String url) {
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        try {
            String host = new URI(url.strip()).getHost();
            return Optional.ofNullable(host).map(h -> h.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The label of the country under which the host of {@code url} is registered: "uk" of {@code www.example.co.uk}. */
    static Optional<String> countryOf(@Nullable String url) {
        return host(url)
                .filter(host -> LABELS.matcher(host).matches())
                .map(host -> host.substring(host.lastIndexOf('.') + 1))
                .filter(label -> label.length() == 2 && label.chars().allMatch(Character::isLetter))
                .filter(label -> !GENERIC.contains(label));
    }

    /** The outlet's name as far as the address shows it: the label that was registered. */
    static Optional<String> outletOf(@Nullable String url) {
        return host(url).flatMap(Address::registered);
    }

    /** The label of {@code host} that its owner registered: "example" of {@code www.example.co.uk}. */
    static Optional<String> registered(String host) {
        if (!LABELS.matcher(host).matches() || host.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String[] labels = host.split("\\.");
        int at = labels.length - 2;
        if (at > 0 && SECOND_LEVEL.contains(labels[at])) {
            at--;
        }
        return Optional.of(labels[at]);
    }
}
