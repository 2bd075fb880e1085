package org.hearsay.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.model.Grounded;
import org.hearsay.model.Publication;
import org.jspecify.annotations.Nullable;

/** Finds when a page was published, in order of trust: JSON-LD, microdata, meta tags, what it shows, its address. */
final class PageDates {

    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?!\\d)");

    private static final int ABOVE = 12;
    private static final int CHANGE_WORDS = 14;

    private final ParsedPage page;
    private final JsonLd jsonLd;
    private final MetaTags meta;
    private final @Nullable String address;
    private final @Nullable String language;

    PageDates(PageMetadata of) {
        this.page = of.page();
        this.jsonLd = of.jsonLd();
        this.meta = of.meta();
        this.address = of.address();
        this.language = habits(of.language(), of.address());
    }

    // "en" alone does not tell in which country's way the page writes its dates; its address may.
    private static @Nullable String habits(@Nullable String language, @Nullable String address) {
        return language != null && language.strip().equalsIgnoreCase("en")
                ? Address.countryOf(address).map(country -> "en-" + country).orElse(language)
                : language;
    }

    /** When it was published; {@code verdicts} say which blocks are date lines. */
    Optional<Grounded<Publication>> published(@Nullable String[] verdicts) {
        return first(jsonLd.first("datePublished").stream(), "from JSON-LD datePublished")
                .or(() -> first(page.property("datePublished").stream(), "from microdata datePublished"))
                .or(() -> meta("published"))
                .or(() -> first(jsonLd.anywhere("datePublished").stream(), "from JSON-LD datePublished"))
                .or(() -> first(jsonLd.first("dateCreated").stream(), "from JSON-LD dateCreated"))
                .or(() -> times(TimePlace.REPORT))
                .or(() -> dateLine(verdicts))
                .or(this::dayInAddress)
                .or(() -> times(TimePlace.ELSEWHERE))
                .or(() -> first(jsonLd.first("dateModified").stream(), "from JSON-LD dateModified"));
    }

    /** When it was changed after {@code published}, if it says so. */
    Optional<Grounded<Publication>> modified(@Nullable Publication published, @Nullable String[] verdicts) {
        return first(jsonLd.first("dateModified").stream(), "from JSON-LD dateModified")
                .or(() -> first(page.property("dateModified").stream(), "from microdata dateModified"))
                .or(() -> meta("modified"))
                .or(() -> changeLine(verdicts))
                .filter(change -> published == null || isLater(change.value(), published));
    }

    // A day alone does not say that it was changed later on the same day.
    private static boolean isLater(Publication change, Publication published) {
        if (change.instant() == null || published.instant() == null) {
            return change.day().isAfter(published.day());
        }
        return change.instant().isAfter(published.instant());
    }

    private Optional<Grounded<Publication>> changeLine(@Nullable String[] verdicts) {
        return page.blocks().stream()
                .skip(Math.max(0, PageParts.first(verdicts) - ABOVE))
                .limit(PageParts.last(verdicts) + 1L)
                .map(Block::line)
                .filter(line -> line.words() <= CHANGE_WORDS && line.isDateLine())
                .flatMap(line -> DateLine.of(line.text(), language).filter(DateLine::change).stream())
                .findFirst()
                .map(line -> new Grounded<>(line.date(), "from the visible line of the last change"));
    }

    private Optional<Grounded<Publication>> first(Stream<String> written, String because) {
        return written.flatMap(text -> DateReader.whole(text, language).stream())
                .findFirst()
                .map(date -> new Grounded<>(date, because));
    }

    private Optional<Grounded<Publication>> times(TimePlace place) {
        return first(
                page.times().stream()
                        .filter(time -> TimePlace.of(time) == place)
                        .map(ParsedPage::value),
                "from the page's time element");
    }

    private Optional<Grounded<Publication>> meta(String field) {
        return meta.all(field)
                .flatMap(tag -> first(Stream.of(tag.content()), "from meta " + tag.name()).stream())
                .findFirst();
    }

    private Optional<Grounded<Publication>> dateLine(@Nullable String[] verdicts) {
        for (int i = 0; i < verdicts.length; i++) {
            if ("date line".equals(verdicts[i])) {
                Optional<DateReader.Found> found =
                        DateReader.first(page.blocks().get(i).text(), language);
                if (found.isPresent()) {
                    return Optional.of(new Grounded<>(found.get().date(), "from the visible date line"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Grounded<Publication>> dayInAddress() {
        Matcher matcher = DAY_IN_ADDRESS.matcher(address == null ? "" : address);
        return matcher.find()
                ? first(
                        Stream.of(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3)),
                        "from the address")
                : Optional.empty();
    }
}
