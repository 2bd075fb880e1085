package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

    @ParameterizedTest
    @CsvSource({
        "'Tue, 05 Mar 2024 01:00:00 +0530', 2024-03-05T01:00+05:30",
        "'Tue, 05 Mar 2024 01:00:30 +05:30', 2024-03-05T01:00:30+05:30",
        "'Tue, 05 Mar 24 01:00:00 +0530', 2024-03-05T01:00+05:30",
        "'Tue, 05 Mar 98 01:00:00 +0530', 1998-03-05T01:00+05:30",
        "'Tue, 05 Mar 2024 02:30:00 IST', 2024-03-05T02:30+05:30",
        "'Tue, 05 Mar 2024 02:30:00 AEDT', 2024-03-05T02:30+11:00",
        "'Tue,5 mar 2024 2:30 sast', 2024-03-05T02:30+02:00",
        "'Tue, 05 Mar 2024 23:30:00 -0500 (EST)', 2024-03-05T23:30-05:00",
        "'5 March 2024 02:30:00 EST', 2024-03-05T02:30-05:00",
        "'05 Mar 2024  23:30 UT', 2024-03-05T23:30Z",
        "2024-03-05T23:30:00+09:00, 2024-03-05T23:30:00+09:00",
    })
    void keepTheZoneThatTheFeedTells(String written, String iso) {
        assertThat(FeedDates.iso(written)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tue, 05 Mar 2024 02:30:00 XYT", "Tue, 05 Mar 24 02:30:00", "05 Mar 2024 02:30 (local time)"})
    void keepTheWrittenDayWhereTheZoneIsNotKnown(String written) {
        assertThat(FeedDates.iso(written)).isEqualTo("2024-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "Tue, 05 Mar 2024", "March 5, 2024 02:30", "45 Mar 2024 02:30 GMT"})
    void leaveTheRestToOthers(String written) {
        assertThat(FeedDates.iso(written)).isNull();
    }
}
