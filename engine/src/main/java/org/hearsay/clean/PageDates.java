package org.hearsay.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.model.Grounded;
import org.hearsay.model.Publication;
import org.jspecify.annotations.Nullable;

/** Finds when a page was published, in order of trust: JSON-LD, microdata, meta tags, what it shows, its address. */
final class PageDates {

    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?!\\d)");

    private static final int ABOVE = 12;
    private static final int CHANGE_WORDS = 18;

    private final ParsedPage page;
    private final Opening opening;
    private final @Nullable String[] verdicts;
    private @Nullable PageTimes times;
    private final JsonLd jsonLd;
    private final MetaTags meta;
    private final @Nullable String address;
    private final @Nullable String language;

    /** Those of a page; {@code verdicts} say why its blocks are no part of the report, date lines among them. */
    PageDates(PageMetadata of, @Nullable String[] verdicts) {
        this.page = of.page();
        this.opening = of.opening();
        this.verdicts = verdicts;
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

    /** When it was published. A day of change is better than none. */
    Optional<Grounded<Publication>> published() {
        return first(jsonLd.first("datePublished").stream(), "from JSON-LD datePublished")
                .or(() -> first(page.property("datePublished").stream(), "from microdata datePublished"))
                .or(() -> meta("published"))
                .or(() -> first(jsonLd.anywhere("datePublished").stream(), "from JSON-LD datePublished"))
                .or(() -> first(jsonLd.first("dateCreated").stream(), "from JSON-LD dateCreated"))
                .or(() -> times(TimePlace.REPORT, false))
                .or(() -> dateLine(false))
                .or(this::dayInAddress)
                .or(() -> times(TimePlace.REPORT, true))
                .or(() -> dateLine(true))
                .or(() -> times(TimePlace.ELSEWHERE, false))
                .or(() -> times(TimePlace.ELSEWHERE, true))
                .or(() -> first(jsonLd.first("dateModified").stream(), "from JSON-LD dateModified"));
    }

    /** When it was changed after {@code published}, if it says so. */
    Optional<Grounded<Publication>> modified(@Nullable Publication published) {
        return first(jsonLd.first("dateModified").stream(), "from JSON-LD dateModified")
                .or(() -> first(page.property("dateModified").stream(), "from microdata dateModified"))
                .or(() -> meta("modified"))
                .or(() -> times(TimePlace.REPORT, true))
                .or(this::changeLine)
                .filter(change -> published == null || isLater(change.value(), published));
    }

    // A day alone does not say that it was changed later on the same day.
    private static boolean isLater(Publication change, Publication published) {
        if (change.instant() == null || published.instant() == null) {
            return change.day().isAfter(published.day());
        }
        return change.instant().isAfter(published.instant());
    }

    private Optional<Grounded<Publication>> changeLine() {
        return page.blocks().stream()
                .skip(Math.max(0, PageParts.first(verdicts) - ABOVE))
                .limit(PageParts.last(verdicts) + 1L)
                .map(Block::line)
                .filter(line -> line.words() <= CHANGE_WORDS && line.isDateLine())
                .flatMap(line -> DateLine.all(line.text(), language).stream())
                .filter(DateLine::change)
                .findFirst()
                .map(line -> new Grounded<>(line.date(), "from the visible line of the last change"));
    }

    private Optional<Grounded<Publication>> first(Stream<String> written, String because) {
        return written.flatMap(text -> DateReader.whole(text, language).stream())
                .findFirst()
                .map(date -> new Grounded<>(date, because));
    }

    private Optional<Grounded<Publication>> times(TimePlace place, boolean change) {
        if (times == null) {
            times = new PageTimes(page, opening, verdicts);
        }
        return first(times.in(place, change), "from the page's time element");
    }

    private Optional<Grounded<Publication>> meta(String field) {
        return meta.all(field)
                .flatMap(tag -> first(Stream.of(tag.content()), "from meta " + tag.name()).stream())
                .findFirst();
    }

    // Between title and text a line that calls itself the day of publication is surest; elsewhere it may be another's.
    private Optional<Grounded<Publication>> dateLine(boolean change) {
        List<DateLine> near = lines(opening.begin(), opening.end(), opening::isDateLine);
        Optional<DateLine> labelled =
                near.stream().filter(line -> line.labelled() && !line.change()).findFirst();
        return Optional.of(labelled)
                .filter(line -> !change && line.isPresent())
                .orElseGet(() -> Stream.concat(near.stream(), lines(0, verdicts.length, this::isCut).stream())
                        .filter(line -> line.change() == change)
                        .findFirst())
                .map(line -> new Grounded<>(line.date(), "from the visible date line"));
    }

    private List<DateLine> lines(int from, int to, IntPredicate which) {
        return IntStream.range(from, to)
                .filter(which)
                .mapToObj(i -> DateLine.all(page.blocks().get(i).text(), language))
                .flatMap(List::stream)
                .toList();
    }

    // The head of a page shows the day on which it is read.
    private boolean isCut(int i) {
        return "date line".equals(verdicts[i])
                && TimePlace.of(page.blocks().get(i).scope().element, Set.of()) != TimePlace.FRAME;
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
