package org.hearsay.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published and of which days it speaks.
 *
 * @param published in days since 1970
 * @param headed where it came without a day of publication, the first full date near its head, in days since 1970
 * @param named the full dates that it names, in days since 1970, ascending
 * @param weekdays the days of the week that it names or that its dates fall on, a bit each
 */
record Days(@Nullable Long published, @Nullable Long headed, List<Long> named, int weekdays) {

    private static final Pattern FULL = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*+");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7]).*+");

    Days {
        named = List.copyOf(named);
    }

    /** @param head how many characters of the text are near its head */
    static Days of(AnnotatedReport report, int head) {
        Long published =
                report.report().published().map(p -> p.day().toEpochDay()).orElse(null);
        Long headed = null;
        Set<Long> named = new TreeSet<>();
        int weekdays = 0;
        for (Timex time : report.times()) {
            LocalDate day = day(time);
            if (day != null) {
                named.add(day.toEpochDay());
                weekdays |= 1 << day.getDayOfWeek().getValue();
                boolean first =
                        headed == null && published == null && time.span().begin() < head;
                headed = first ? Long.valueOf(day.toEpochDay()) : headed;
            }
            Matcher weekday = WEEKDAY.matcher(time.value());
            weekdays |= weekday.matches() ? 1 << Integer.parseInt(weekday.group(1)) : 0;
        }
        return new Days(published, headed, List.copyOf(named), weekdays);
    }

    void write(ByteWriter writer) {
        writer.octet((published == null ? 0 : 1) | (headed == null ? 0 : 2));
        writer.signed(published == null ? 0 : published);
        writer.signed(headed == null ? 0 : headed);
        writer.octet(weekdays);
        writer.number(named.size());
        long before = 0;
        for (long day : named) {
            writer.signed(day - before);
            before = day;
        }
    }

    static Days read(ByteReader reader) {
        int known = reader.octet();
        long published = reader.signed();
        long headed = reader.signed();
        int weekdays = reader.octet();
        Long[] named = new Long[reader.number()];
        long before = 0;
        for (int i = 0; i < named.length; i++) {
            before += reader.signed();
            named[i] = before;
        }
        Long whenPublished = (known & 1) == 0 ? null : published;
        Long whenHeaded = (known & 2) == 0 ? null : headed;
        return new Days(whenPublished, whenHeaded, List.of(named), weekdays);
    }

    private static @Nullable LocalDate day(Timex time) {
        Matcher full = FULL.matcher(time.value());
        boolean dated = time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME;
        if (!dated || !full.matches()) {
            return null;
        }
        try {
            return LocalDate.parse(full.group(1));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Days between the publications, where both are known. */
    OptionalLong apart(Days other) {
        return distance(published, other.published);
    }

    /** Days between the dates at the heads, or the publications, where at least one was not published on a known day. */
    OptionalLong headsApart(Days other) {
        boolean bothPublished = published != null && other.published != null;
        return bothPublished ? OptionalLong.empty() : distance(best(), other.best());
    }

    private @Nullable Long best() {
        return published == null ? headed : published;
    }

    private static OptionalLong distance(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? OptionalLong.empty() : OptionalLong.of(Math.abs(one - other));
    }
}
