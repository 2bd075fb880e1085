package org.hearsay.clean;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** What an address says of the outlet behind it. */
final class Address {

    private static final Set<String> SECOND_LEVEL =
            Lexicon.of(Address.class, "second-level-domains.txt").words();
    private static final Set<String> GENERIC =
            Lexicon.of(Address.class, "generic-name-parts.txt").words();
    private static final Pattern LABELS = Pattern.compile("[a-z0-9-]++(?:\\.[a-z0-9-]++)++");

    private static final int LEAST_PARTED = 6;

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

    /**
     * The name as {@code text} writes it, where it holds the registered label, in one word or in several, or the label
     * less a word such as "news".
     */
    static String spelled(String label, String text) {
        Optional<String> parted = parted(label, text);
        if (parted.isPresent()) {
            return parted.get();
        }
        for (String part : GENERIC) {
            String core = label.endsWith(part) ? label.substring(0, label.length() - part.length()) : label;
            Matcher matcher = Pattern.compile(
                            "(?<![\\p{L}\\p{N}.@/])" + Pattern.quote(core) + "(?![\\p{L}\\p{N}.])",
                            Pattern.CASE_INSENSITIVE)
                    .matcher(text);
            while (core.length() >= 3 && matcher.find()) {
                if (Character.isUpperCase(matcher.group().charAt(0))) {
                    return matcher.group();
                }
            }
        }
        return label;
    }

    // "Evening Mail" behind eveningmail: the same letters once spaces and marks are dropped.
    private static Optional<String> parted(String label, String text) {
        if (label.length() < LEAST_PARTED) {
            return Optional.empty();
        }
        String letters = label.replace("-", "")
                .chars()
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining("[ '’.&-]?+"));
        Matcher matcher = Pattern.compile(
                        "(?<![\\p{L}\\p{N}.@/])" + letters + "(?![\\p{L}\\p{N}.]\\p{L})(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE)
                .matcher(text);
        String shouted = "";
        while (matcher.find()) {
            String found = matcher.group();
            boolean words = found.indexOf(' ') > 0 && Character.isUpperCase(found.charAt(0));
            if (words && !found.equals(found.toUpperCase(Locale.ROOT))) {
                return Optional.of(found);
            }
            shouted = words ? found : shouted;
        }
        return shouted.isEmpty() ? Optional.empty() : Optional.of(SiteName.calm(shouted));
    }
}
