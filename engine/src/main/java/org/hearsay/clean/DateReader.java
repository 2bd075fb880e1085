package org.hearsay.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;
import org.hearsay.language.Zones;
import org.hearsay.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day, and the moment where a zone is given, in any form that news prints. The day stays the one that was
 * written. Names of months come from {@link MonthNames}, zones from {@link Zones}, who writes the month first from
 * {@code month-first.txt}.
 */
final class DateReader {

    /** A date in a text. */
    record Found(int begin, int end, Publication date) {}

    private static final Map<String, String> MONTH_FIRST =
            Lexicon.of(DateReader.class, "month-first.txt").table();
    private static final int REACH = 28;
    private static final int BESIDE = 12;
    private static final int LONGEST = 400;
    private static final int LEAST_DIGITS = 5;
    private static final int SHORT_NAME = 3;
    private static final char ASCII = 127;

    // What follows a year at once was glued to it when the text was copied: a time, a number of comments.
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(?:"
            + "(?<y1>\\d{4})(?<sep>[-/.]) ?(?<m1>\\d{1,2})\\k<sep> ?(?<d1>\\d{1,2})(?!\\d)"
            + "|(?<y2>\\d{4}) ?[年년] ?(?<m2>\\d{1,2}) ?[月월] ?(?<d2>\\d{1,2}) ?[日일]"
            + "|(?<a3>\\d{1,2})(?<sep3>[-/.]) ?(?<b3>\\d{1,2})\\k<sep3> ?(?<y3>(?:19|20)\\d{2}|(?:\\d{4}|(?<=\\d\\d[-/.]\\d\\d[-/.])\\d{2})(?![\\d:]))"
            + "|(?<d4>\\d{1,2})(?:st|nd|rd|th|er|º|ª)?+[.,]?+(?:\\s|-)*+(?:(?:de|of|di)\\s++|d['’])?+(?<n4>[\\p{L}\\p{M}]{3,15}+)(?:\\s?/\\s?[\\p{L}\\p{M}]{3,15}+)?+[.,،]?+(?:\\s|-)*+(?:del?\\s++)?+(?<y4>\\d{4})"
            + "|(?<n5>(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]{3,15}+)\\.?+\\s++(?<d5>\\d{1,2})(?:st|nd|rd|th)?+(?:\\s*+,\\s*+|\\s++)(?<y5>\\d{4})"
            + "|(?<y6>\\d{4})[.,]?+\\s++(?:m\\.\\s++)?+(?<n6>[\\p{L}\\p{M}]{3,15}+)\\.?+\\s++(?<d6>\\d{1,2})(?!\\d)"
            + "|(?<d7>\\d{1,2}) (?i:tháng) (?<m7>\\d{1,2})(?:,| (?i:năm))?+ (?<y7>\\d{4})"
            + ")");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?+");
    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(?:\\d{3})?+");
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:.])(?<h>\\d{1,2})(?:[:hH]|\\.(?=\\d\\d(?!\\.?\\d)))(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d{1,9})?+)?+"
                    + "(?!\\d)\\s*+(?<half>[aApP]\\.?[mM]\\b\\.?)?+[\\s(]*+(?<zone>[zZ]\\b|[+-]\\d{2}:?+\\d{2}(?!\\d)|[+-]\\d{2}\\b|\\p{Lu}{2,4}\\b(?:[+-]\\d{1,2})?+)?+");

    private static final Pattern DAY_PARTS = Pattern.compile("[\\s.,/-]++");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:st|nd|rd|th|er|º)?+");

    private DateReader() {}

    /** The date that {@code written} is, or begins with, whatever stands around it. */
    static Optional<Publication> whole(String written, @Nullable String language) {
        String text = written.strip();
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
        }
        Optional<Publication> found = first(text, language).map(Found::date);
        if (found.isPresent()) {
            return found;
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3)).map(Publication::on);
        }
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
            return Optional.of(new Publication(instant.atOffset(ZoneOffset.UTC).toLocalDate(), instant));
        }
        return Optional.empty();
    }

    /** The first date in {@code written}, read with the habits of {@code language} where it could be two days. */
    static Optional<Found> first(String written, @Nullable String language) {
        if (!mayHoldDate(written)) {
            return Optional.empty();
        }
        String text = inAscii(written);
        Matcher matcher = DATE.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            Optional<LocalDate> day = dayOf(text, matcher, language);
            if (day.isPresent()) {
                return Optional.of(withTime(text, matcher.start(), matcher.end(), day.get()));
            }
            from = matcher.start() + 1;
        }
        return Optional.empty();
    }

    /** Whether {@code text} is a day, with or without a year, and nothing else: "March 5", "Tues, 5 March". */
    static boolean isDay(String text) {
        return DAY_PARTS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .allMatch(part -> MonthNames.number(part, null).isPresent()
                        || DateLine.isLabel(part)
                        || NUMBER.matcher(part).matches());
    }

    // The shortest dates have a year and a day; most lines of a page have fewer digits, and the pattern looks
    // everywhere.
    private static boolean mayHoldDate(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < LEAST_DIGITS; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits == LEAST_DIGITS;
    }

    private static boolean isDigit(char c) {
        return c <= '9' ? c >= '0' : c > ASCII && Character.isDigit(c);
    }

    /** {@code text} with the digits of other scripts as those of ASCII, each in its place. */
    private static String inAscii(String text) {
        StringBuilder ascii = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ASCII && Character.isDigit(c)) {
                ascii = ascii == null ? new StringBuilder(text) : ascii;
                ascii.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return ascii == null ? text : ascii.toString();
    }

    private static Optional<LocalDate> dayOf(String text, Matcher matcher, @Nullable String language) {
        if (matcher.group("y1") != null) {
            return day(matcher.group("y1"), matcher.group("m1"), matcher.group("d1"));
        }
        if (matcher.group("y2") != null) {
            return day(matcher.group("y2"), matcher.group("m2"), matcher.group("d2"));
        }
        if (matcher.group("y4") != null) {
            return named(matcher.group("y4"), matcher.group("n4"), matcher.group("d4"), language);
        }
        if (matcher.group("y5") != null) {
            return named(matcher.group("y5"), matcher.group("n5"), matcher.group("d5"), language);
        }
        if (matcher.group("y6") != null) {
            return isWord(matcher.group("n6"))
                    ? Optional.empty()
                    : named(matcher.group("y6"), matcher.group("n6"), matcher.group("d6"), language);
        }
        if (matcher.group("y7") != null) {
            return day(matcher.group("y7"), matcher.group("m7"), matcher.group("d7"));
        }
        String year = matcher.group("y3").length() == 2 ? "20" + matcher.group("y3") : matcher.group("y3");
        boolean swap = matcher.group("sep3").equals("/") && monthFirst(language, text, matcher);
        Optional<LocalDate> usual = numbers(year, matcher.group("a3"), matcher.group("b3"), swap);
        return usual.or(() -> numbers(year, matcher.group("a3"), matcher.group("b3"), !swap));
    }

    private static Optional<LocalDate> numbers(String year, String a, String b, boolean monthFirst) {
        return monthFirst ? day(year, a, b) : day(year, b, a);
    }

    private static Optional<LocalDate> named(String year, String month, String day, @Nullable String language) {
        return MonthNames.number(month, language).flatMap(number -> day(year, number.toString(), day));
    }

    // "In 2019 set 15 records": short names are words as well.
    private static boolean isWord(String month) {
        return month.length() <= SHORT_NAME && Character.isLowerCase(month.charAt(0));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            int y = Integer.parseInt(year);
            return y < 1900 || y > 2099
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    // Americans and Filipinos write the month first; so do pages that say "en" and no country, more often than not. Of
    // who says nothing a zone may tell it.
    private static boolean monthFirst(@Nullable String language, String text, Matcher date) {
        String tag = language == null
                ? ""
                : language.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!tag.isEmpty()) {
            return "language".equals(MONTH_FIRST.get(tag));
        }
        return time(text, date.start(), date.end())
                .map(time -> time.group("zone"))
                .filter(zone -> "zone".equals(MONTH_FIRST.get(zone.toLowerCase(Locale.ROOT))))
                .isPresent();
    }

    private static Found withTime(String text, int begin, int end, LocalDate day) {
        return time(text, begin, end)
                .map(time ->
                        new Found(Math.min(begin, time.start()), Math.max(end, time.end()), publication(day, time)))
                .orElseGet(() -> new Found(begin, end, Publication.on(day)));
    }

    // The time beside a date.
    private static Optional<Matcher> time(String text, int begin, int end) {
        int limit = Math.min(text.length(), end + REACH);
        Matcher after = TIME.matcher(text).region(end, limit).useTransparentBounds(true);
        if (after.find() && after.start() - end <= BESIDE) {
            return Optional.of(after);
        }
        Matcher before = TIME.matcher(text).region(Math.max(0, begin - REACH), begin);
        return before.find() && begin - before.end() <= BESIDE ? Optional.of(before) : Optional.empty();
    }

    private static Publication publication(LocalDate day, Matcher time) {
        Optional<ZoneOffset> zone = zone(time.group("zone"));
        int hour = Integer.parseInt(time.group("h"));
        String half = time.group("half");
        if (half != null) {
            hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        int minute = Integer.parseInt(time.group("m"));
        int second = time.group("s") == null ? 0 : Integer.parseInt(time.group("s"));
        if (zone.isEmpty() || hour > 23 || minute > 59 || second > 59) {
            return Publication.on(day);
        }
        return new Publication(
                day, day.atTime(LocalTime.of(hour, minute, second)).toInstant(zone.get()));
    }

    private static Optional<ZoneOffset> zone(@Nullable String written) {
        return Optional.ofNullable(written).flatMap(Zones::offset);
    }
}
