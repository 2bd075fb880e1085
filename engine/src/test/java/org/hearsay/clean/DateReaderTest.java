package org.hearsay.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateReaderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 4);

    @Test
    void readsEveryUsualForm() {
        for (String written : List.of(
                "2024-05-04",
                "2024-05-04T09:12:00Z",
                "2024-05-04 15:47:42.389000+00:00",
                "2024/05/04",
                "20240504",
                "20240504T101500Z",
                "Sat, 04 May 2024 09:12:00 GMT",
                "Saturday, 4 May 2024 09:12 GMT",
                "May 4, 2024",
                "May 4th, 2024 at 9:12 pm",
                "4 May 2024",
                "4. Mai 2024, 14:36 Uhr",
                "04.05.2024, 14:36 Uhr",
                "4.5.2024",
                "04/05/2024",
                "le 4 mai 2024",
                "4 de mayo de 2024",
                "4 maggio 2024",
                "4 мая 2024",
                "2024年5月4日",
                "2024. 5. 4.",
                "4-May-2024",
                "Published Sat, May 4 20242:23 PM EDT",
                "Published: 04.05.24")) {
            assertThat(DateReader.whole(written, "en-GB").map(date -> date.day()))
                    .as(written)
                    .contains(DAY);
        }
    }

    @Test
    void readsSlashesAsTheCountryDoes() {
        assertThat(DateReader.whole("05/04/2024", "en-US").orElseThrow().day()).isEqualTo(DAY);
        assertThat(DateReader.whole("04/05/2024", "fr").orElseThrow().day()).isEqualTo(DAY);
        assertThat(DateReader.whole("05/24/2024", "fr").orElseThrow().day()).isEqualTo(LocalDate.of(2024, 5, 24));
    }

    @Test
    void readsSlashesByTheZoneWhereNobodyNamesALanguage() {
        assertThat(DateReader.whole("Published: 05/04/2024 5:12 PM EST", null)
                        .orElseThrow()
                        .day())
                .isEqualTo(DAY);
        assertThat(DateReader.whole("5:12 PM PT 05/04/2024", null).orElseThrow().day())
                .isEqualTo(DAY);
        assertThat(DateReader.whole("04/05/2024 17:12 CET", null).orElseThrow().day())
                .isEqualTo(DAY);
        assertThat(DateReader.whole("04/05/2024 17:12 EST", "fr").orElseThrow().day())
                .isEqualTo(DAY);
        assertThat(DateReader.whole("04/05/2024", "pt").orElseThrow().day()).isEqualTo(DAY);
    }

    @Test
    void knowsTheMomentOnlyWhereAZoneIsGiven() {
        assertThat(DateReader.whole("2024-05-04T23:30:00-05:00", null)
                        .orElseThrow()
                        .instant())
                .hasToString("2024-05-05T04:30:00Z");
        assertThat(DateReader.whole("May 4, 2024 9:12 PM EDT", null)
                        .orElseThrow()
                        .instant())
                .hasToString("2024-05-05T01:12:00Z");
        assertThat(DateReader.whole("May 4, 2024 9:12 PM", null).orElseThrow().instant())
                .isNull();
    }

    @Test
    void findsNoDateInNumbersThatAreNone() {
        for (String written : List.of("0800 123 4567", "99.99.2024", "version 10.2.31", "31.02.2024", "Room 101", "")) {
            assertThat(DateReader.whole(written, null)).as(written).isEmpty();
        }
    }

    @Test
    void readsMonthsAsManyLanguagesNameThemAndDigitsOfOtherScripts() {
        for (String written : List.of(
                "٤ مايو ٢٠٢٤",
                "۴ مهٔ ۲۰۲۴",
                "4 أيار / مايو 2024",
                "2024. május 4. 18:05",
                "4 במאי 2024",
                "4 may 2024",
                "4 мая 2024 г., 18:05",
                "4. svibnja 2024.",
                "4. mája 2024",
                "2024 m. gegužės 4 d.",
                "4 de maig de 2024",
                "Thứ bảy, 4 tháng 5, 2024")) {
            assertThat(DateReader.whole(written, null).map(date -> date.day()))
                    .as(written)
                    .contains(DAY);
        }
    }

    @Test
    void asksTheLanguageWhichMonthANameIsThatTwoShare() {
        assertThat(DateReader.whole("4. listopada 2024", "hr").orElseThrow().day())
                .isEqualTo(LocalDate.of(2024, 10, 4));
        assertThat(DateReader.whole("4 listopada 2024", "pl-PL").orElseThrow().day())
                .isEqualTo(LocalDate.of(2024, 11, 4));
    }

    @Test
    void takesNoWordAfterAYearForAMonth() {
        assertThat(DateReader.whole("In 2019 set 15 records", "it")).isEmpty();
    }
}
