package org.hearsay.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.model.Span;
import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTaggerTest {

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 9, 6);

    private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 5);

    private static final TimeTagger TAGGER = new TimeTagger();

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!]\\s+(?=\\p{Lu})");

    private static List<Timex> tag(String text, @Nullable LocalDate published) {
        List<Integer> begins = new ArrayList<>(List.of(0));
        SENTENCE_END.matcher(text).results().map(MatchResult::end).forEach(begins::add);
        begins.add(text.length());
        return TAGGER.tag(text, spans(begins), published);
    }

    private static List<Span> spans(List<Integer> bounds) {
        return IntStream.range(1, bounds.size())
                .filter(i -> bounds.get(i - 1) < bounds.get(i))
                .mapToObj(i -> new Span(bounds.get(i - 1), bounds.get(i)))
                .toList();
    }

    private static String found(String text, @Nullable LocalDate published) {
        return String.join(
                "; ",
                tag(text, published).stream()
                        .map(time -> time.text() + " = " + time.value() + (time.mod() == null ? "" : " " + time.mod()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The envoy said on Tuesday that talks had ended.          | Tuesday = 2023-09-05
            The envoy will meet the mayor on Tuesday.                | Tuesday = 2023-09-12
            The envoy said on Wednesday that it rained.              | Wednesday = 2023-09-06
            The envoy will speak on Wednesday.                       | Wednesday = 2023-09-06
            The mayor told us Friday she would resign.               | Friday = 2023-09-01
            The vote is scheduled for Friday.                        | Friday = 2023-09-08
            They agreed last Friday.                                 | last Friday = 2023-09-01
            They meet next Friday.                                   | next Friday = 2023-09-08
            They will meet on Friday next week.                      | Friday next week = 2023-09-15
            She resigned on Tuesday last week.                       | Tuesday last week = 2023-08-29
            She resigned on Monday of last week.                     | Monday of last week = 2023-08-28
            The fleet could sail as early as Monday.                 | Monday = 2023-09-11
            """)
    void resolvesAWeekdayByItsTense(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The mayor announced plans on Tuesday to raise taxes.     | Tuesday = 2023-09-05
            The match was cancelled due to a storm on Monday.        | Monday = 2023-09-04
            The envoy is due to speak on Monday.                     | Monday = 2023-09-11
            The train is due on Monday.                              | Monday = 2023-09-11
            He faces charges after a shooting on Sunday.             | Sunday = 2023-09-03
            They discussed the upcoming vote on Tuesday.             | Tuesday = 2023-09-05
            The office would not comment on Monday.                  | Monday = 2023-09-04
            She said she would not attend the fair on Saturday.      | Saturday = 2023-09-09
            Rescuers could not reach the village on Monday.          | Monday = 2023-09-04
            Rescuers couldn’t reach the village on Monday.           | Monday = 2023-09-04
            Gunmen set fire to a shop on Monday.                     | Monday = 2023-09-04
            Police are on alert after a bomb on Tuesday.             | Tuesday = 2023-09-05
            Police closed both ends of the street on Monday.         | Monday = 2023-09-04
            They had to go to the harbour on Monday.                 | Monday = 2023-09-04
            She won 400 votes on Sunday.                             | Sunday = 2023-09-03
            They may have gone on Monday.                            | Monday = 2023-09-04
            The list was not formally released on Friday.            | Friday = 2023-09-01
            """)
    void aWeekdayIsTheLastOneWhereNoVerbLooksAhead(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Voters go to the polls this Sunday.                      | this Sunday = 2023-09-10
            He resigned this Monday.                                 | this Monday = 2023-09-04
            The island votes on Sunday.                              | Sunday = 2023-09-10
            The fair ends on Friday.                                 | Friday = 2023-09-08
            The bridge reopens on Friday.                            | Friday = 2023-09-08
            The election is on Saturday.                             | Saturday = 2023-09-09
            The law takes effect on Friday.                          | Friday = 2023-09-08
            The talks will be held on Friday.                        | Friday = 2023-09-08
            The list will not be formally released on Friday.        | Friday = 2023-09-08
            They will have dinner on Monday.                         | Monday = 2023-09-11
            They'll meet the mayor on Friday.                        | Friday = 2023-09-08
            """)
    void aWeekdayIsTheNextOneWhereTheVerbLooksAhead(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The keeper said he would have a scan on Friday.          | Friday = 2024-03-08
            The firm said it would have to decide by Thursday.       | Thursday = 2024-03-07
            Members could have a vote on Thursday.                   | Thursday = 2024-03-07
            They would also have a match on Friday.                  | Friday = 2024-03-08
            The barge could have sunk on Friday.                     | Friday = 2024-03-01
            The barge may not have been lost on Friday.              | Friday = 2024-03-01
            The barge must have already gone on Friday.              | Friday = 2024-03-01
            """)
    void haveLooksBackOnlyBeforeAParticiple(String text, String expected) {
        assertThat(found(text, TUESDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The coach will resign after Sunday's defeat.             | Sunday = 2024-03-03
            Police will question a man over Saturday's shooting.     | Saturday = 2024-03-02
            The port would review the rules following Sunday's crash. | Sunday = 2024-03-03
            Police will question a man over Saturday night's fire.   | Saturday night = 2024-03-02TNI
            The coach will speak before Sunday's match.              | Sunday = 2024-03-10
            The town will vote on the following Sunday.              | the following Sunday = 2024-03-10
            """)
    void whatAnEventComesAfterLiesBehindWhateverTheVerb(String text, String expected) {
        assertThat(found(text, TUESDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The case continues on Thursday.                          | Thursday = 2024-03-07
            The talks resume on Thursday.                            | Thursday = 2024-03-07
            The play premieres on Friday.                            | Friday = 2024-03-08
            The talks did not begin on Thursday.                     | Thursday = 2024-02-29
            The clerk filed tax returns on Thursday.                 | Thursday = 2024-02-29
            Heavy snow is forecast for Friday.                       | Friday = 2024-03-08
            The mayor called a meeting for Saturday.                 | Saturday = 2024-03-09
            The judge adjourned the case to Friday.                  | Friday = 2024-03-08
            The mayor called a strike for Friday and Saturday.       | Friday = 2024-03-08; Saturday = 2024-03-09
            The driver was blamed for Friday's crash.                | Friday = 2024-03-01
            Thousands gathered for Friday prayers.                   | Friday = 2024-03-01
            Sales fell compared to Friday.                           | Friday = 2024-03-01
            In contrast to Friday, the hall was quiet.               | Friday = 2024-03-01
            The match was moved from Thursday to Friday.             | Thursday = 2024-02-29; Friday = 2024-03-01
            The fair ran from Thursday to Friday.                    | Thursday = 2024-02-29; Friday = 2024-03-01
            """)
    void aPresentOrAnAimBeforeAWeekdayLooksAhead(String text, String expected) {
        assertThat(found(text, TUESDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            It began on a Saturday in the spring of 2018.            | Saturday = XXXX-WXX-6; the spring of 2018 = 2018-SP
            She was born on a Friday.                                | Friday = XXXX-WXX-5
            He said so in a Friday statement.                        | Friday = 2024-03-01
            They will meet on the first Monday of next month.        | the first Monday of next month = 2024-04-01
            They will meet on the last Friday in May.                | the last Friday in May = 2024-05-31
            They met on the second Sunday of May, 2021.              | the second Sunday of May, 2021 = 2021-05-09
            """)
    void aWeekdayOfAMonthIsCountedAndOneOfManyHasNoDate(String text, String expected) {
        assertThat(found(text, TUESDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-02-05 | He resigned in the summer.                  | the summer = 2023-SU
            2024-11-18 | She will direct a film in the spring.       | the spring = 2025-SP
            2024-05-20 | Work will begin next spring.                | next spring = 2025-SP
            2024-01-20 | Work will begin next spring.                | next spring = 2024-SP
            2024-07-10 | He resigned in the summer.                  | the summer = 2024-SU
            2024-01-20 | Snow fell this winter.                      | this winter = 2023-WI
            2024-01-20 | Snow fell last winter.                      | last winter = 2022-WI
            """)
    void aSeasonIsOfTheYearThatItsTenseTells(LocalDate published, String text, String expected) {
        assertThat(found(text, published)).isEqualTo(expected);
    }

    @Test
    void aFullStopEndsNoClauseWhereNoSentenceBegins() {
        String text = "The envoy will meet St. Orla crews on Tuesday. It rained on Tuesday.";
        int second = text.indexOf("It rained");
        List<Span> sentences = List.of(new Span(0, second - 1), new Span(second, text.length()));

        assertThat(TAGGER.tag(text, sentences, PUBLISHED))
                .extracting(Timex::value)
                .containsExactly("2023-09-12", "2023-09-05");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The miners left in July.                                 | July = 2023-07
            The miners will return in November.                      | November = 2023-11
            The miners left in December.                             | December = 2022-12
            The bonus, announced today, is payable on Dec. 15.       | today = 2023-09-06; Dec. 15 = 2023-12-15
            She was elected on May 5.                                | May 5 = 2023-05-05
            They may march in May and march in March.                | May = 2024-05; March = 2024-03
            Rowan May may resign.                                    | ''
            Last November it snowed; next June it will not.          | Last November = 2022-11; next June = 2024-06
            The dam was full in early spring 2021.                   | early spring 2021 = 2021-SP START
            Orders fell last winter and rose this summer.            | last winter = 2022-WI; this summer = 2023-SU
            After the fall of the fortress they fled.                | ''
            The bridge reopens on New Year's Eve.                    | New Year's Eve = 2023-12-31
            """)
    void resolvesMonthsSeasonsAndHolidaysByTenseAndNearness(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prices have fallen since October.                        | October = 2022-10
            Prices have fallen since Oct. 5.                         | Oct. 5 = 2022-10-05
            She was arrested in November.                            | November = 2022-11
            She was arrested Nov. 5.                                 | Nov. 5 = 2022-11-05
            The trial will start in July.                            | July = 2024-07
            The trial will start in September.                       | September = 2023-09
            The court will hear of the theft on 4 September.         | 4 September = 2023-09-04
            The case is heard in November.                           | November = 2023-11
            The court has set Nov. 10 as the deadline.               | Nov. 10 = 2023-11-10
            The film is expected in November.                        | November = 2023-11
            The film could be shown in November.                     | November = 2023-11
            """)
    void aSureVerbTellsTheYearAgainstTheNearerSide(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was signed on Monday, Sept. 4, 2023.                  | Monday, Sept. 4, 2023 = 2023-09-04
            It was signed on 4 September 2023.                       | 4 September 2023 = 2023-09-04
            It was signed on the 4th of September.                   | the 4th of September = 2023-09-04
            It was signed on 2023-09-04.                             | 2023-09-04 = 2023-09-04
            It was signed on 31/12/2022.                             | 31/12/2022 = 2022-12-31
            It was signed on 12/31/2022.                             | 12/31/2022 = 2022-12-31
            It was signed on 04.09.2023.                             | 04.09.2023 = 2023-09-04
            The leap came on Feb. 29.                                | Feb. 29 = XXXX-02-29
            It was signed on February 30.                            | February = 2023-02
            The fair runs September 10-13.                           | September 10 = 2023-09-10; 13 = 2023-09-13
            The fair runs from September 10 to 13.                   | September 10 = 2023-09-10; 13 = 2023-09-13
            The fair runs 10–13 September 2022.                      | 10 = 2022-09-10; 13 September 2022 = 2022-09-13
            He ruled from 2009 to 2011 and in 2021-22.               | 2009 = 2009; 2011 = 2011; 2021 = 2021; 22 = 2022
            The deadline was Sept. 3. Thirty people came.            | Sept. 3 = 2023-09-03
            """)
    void readsDaysAndTheirRanges(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bomb exploded on Tuesday and 12 people were killed.    | Tuesday = 2023-09-05
            The death toll rose on Tuesday to 17.                    | Tuesday = 2023-09-05
            It struck on 5 September and 12 people died.             | 5 September = 2023-09-05
            It struck on 5 September and 12 of them died.            | 5 September = 2023-09-05
            It struck on 5 September - 12 people died.               | 5 September = 2023-09-05
            The fair runs from September 10 to 13 in the park.       | September 10 = 2023-09-10; 13 = 2023-09-13
            The September 10-13 fair is open.                        | September 10 = 2023-09-10; 13 = 2023-09-13
            """)
    void aCountAfterADayIsNoEndOfARange(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank on Feb. 2 and 31. The next day it rained. | Feb. 2 = 2023-02-02; The next day = 2023-02-03
            Updated 09.15.2023. The next day it rained.              | 09.15.2023 = 2023-09-15; The next day = 2023-09-16
            Updated 39.15.2023. The next day it rained.              | The next day = 2023-09-07
            """)
    void aDayThatTheCalendarDoesNotHaveIsNone(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales rose last week and fell this month.                | last week = 2023-W35; this month = 2023-09
            The port opened last year.                               | last year = 2022
            It closes later this month.                              | later this month = 2023-09 END
            It closed in early 2022.                                 | early 2022 = 2022 START
            A year ago it burned; two weeks ago it reopened.         | A year ago = 2022; two weeks ago = 2023-W34
            It fell 5000 years ago.                                  | 5000 years ago = PAST_REF
            She left three days ago, or years ago.                   | three days ago = 2023-09-03; years ago = PAST_REF
            He resigned by the end of the month.                     | the end of the month = 2023-09 END
            The law of the 1960s fell in the early '90s.             | the 1960s = 196; the early '90s = 199 START
            It is a 21st century town.                               | 21st century = 20
            It opened in 1987. That year it burned.                  | 1987 = 1987; That year = 1987
            He landed on 3 May 2019. The next day he left.           | 3 May 2019 = 2019-05-03; The next day = 2019-05-04
            Over the weekend it rained.                              | the weekend = 2023-W35-WE
            It is now quiet. In the past it was not.                 | now = PRESENT_REF; the past = PAST_REF
            She will one day return.                                 | one day = FUTURE_REF
            """)
    void resolvesWhatIsToldFromNowOrFromAnEarlierDate(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Profit fell in the third quarter of 2022.                | the third quarter of 2022 = 2022-Q3
            Profit fell in Q1 2023 and the first half of 2022.       | Q1 2023 = 2023-Q1; the first half of 2022 = 2022-H1
            Second-quarter profit beat that of a year earlier.       | Second-quarter = 2023-Q2; a year earlier = 2022-Q2
            Costs fell in the second quarter from the year-ago quarter. | the second quarter = 2023-Q2; the year-ago quarter = 2022-Q2
            In fiscal 2024 it may grow.                              | fiscal 2024 = 2024
            They scored in the second half.                          | ''
            """)
    void readsTheBusinessYear(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It took two weeks.                                       | two weeks = P2W
            It took twenty-four hours.                               | twenty-four hours = PT24H
            It took more than two hundred and fifty years.           | more than two hundred and fifty years = P250Y MORE_THAN
            It took about 20 minutes, at least.                      | about 20 minutes = PT20M APPROX
            It took half an hour, then half a century.               | half an hour = PT30M; half a century = P50Y
            It took two and a half years.                            | two and a half years = P2Y6M
            A 30-day truce held for the next few days.               | 30-day = P30D; the next few days = PXD
            It took two to three weeks.                              | two = P2W; three weeks = P3W
            For years nothing came.                                  | years = PXY
            The years-long siege ended.                              | years-long = PXY
            Every Monday and every two weeks it rings.               | Every Monday = XXXX-WXX-1; every two weeks = P2W
            On Tuesdays and twice a month it rings.                  | Tuesdays = XXXX-WXX-2; twice a month = P1M
            """)
    void readsDurationsAndSets(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It began on Tuesday morning.                             | Tuesday morning = 2023-09-05TMO
            It began at 9:30 a.m. on Tuesday.                        | 9:30 a.m. on Tuesday = 2023-09-05T09:30
            It began at 7.30pm.                                      | 7.30pm = 2023-09-06T19:30
            It began at 10 o'clock last night.                       | 10 o'clock last night = 2023-09-05T22:00
            It began at 18:00 UTC.                                   | 18:00 UTC = 2023-09-06T18:00Z
            It began at noon on 3 May.                               | noon on 3 May = 2023-05-03T12:00
            It ran from 9 to 11 a.m.                                 | 9 = 2023-09-06T09:00; 11 a.m. = 2023-09-06T11:00
            It was good morning radio.                               | ''
            """)
    void readsTimesOfDay(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Officers were called on Monday just after 3 p.m.         | Monday = 2023-09-04; 3 p.m. = 2023-09-04T15:00
            It ran on Tuesday from 9 a.m. to 5 p.m.                  | Tuesday = 2023-09-05; 9 a.m. = 2023-09-05T09:00; 5 p.m. = 2023-09-05T17:00
            Crews went at 3:40 a.m. to a house on Monday.            | 3:40 a.m. = 2023-09-04T03:40; Monday = 2023-09-04
            They met at 8pm (1900 GMT) on Tuesday.                   | 8pm = 2023-09-05T20:00; 1900 GMT = 2023-09-05T19:00Z; Tuesday = 2023-09-05
            It rang at 9 a.m. They left on Tuesday.                  | 9 a.m. = 2023-09-06T09:00; Tuesday = 2023-09-05
            They left on Tuesday. It rang at 9:30 GMT.               | Tuesday = 2023-09-05; 9:30 GMT = 2023-09-06T09:30Z
            """)
    void aTimeOfDayTakesTheNearestDayOfItsSentence(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2000 residents fled.                                  | 2000 = 2000
            The 2000 elections were close.                           | 2000 = 2000
            Early 2000 floods came.                                  | Early 2000 = 2000 START
            It rose until about 1990 and fell.                       | 1990 = 1990
            It was the late sixties.                                 | the late sixties = 196 END
            """)
    void aYearBeforeAPluralStaysAYear(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            The 17-year-old was 17 years old.
            They won 3-2 with version 2.10.
            Call 555-2003 now and then? No: call 555-2003.
            It cost $1999 and drew 2010 people.
            Three-quarters of them had a second chance.
            The Sun sat on the moon.
            She told The Sun.
            They fled Mon State.
            More than 2000 residents fled.
            Two thousand residents fled.
            2000 residents fled.
            At least 2000 fled.
            She is a woman in her late sixties.
            He is in his mid-fifties.
            """, delimiter = '|')
    void agesScoresPricesAndNumbersAreNoDates(String text) {
        assertThat(tag(text, PUBLISHED))
                .filteredOn(time -> !time.value().endsWith("_REF"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She left on Tuesday.                                     | Tuesday = XXXX-WXX-2
            She left two years ago.                                  | two years ago = XXXX
            She left yesterday at noon.                              | yesterday at noon = XXXX-XX-XXT12:00
            She left last week in the third quarter.                 | last week = XXXX-WXX; the third quarter = XXXX-Q3
            She left on 5 September.                                 | 5 September = XXXX-09-05
            She left in July, last summer.                           | July = XXXX-07; last summer = XXXX-SU
            She left on Christmas.                                   | Christmas = XXXX-12-25
            She left at Easter.                                      | Easter = XXXX-XX-XX
            She left on 5 September 2021.                            | 5 September 2021 = 2021-09-05
            She left over the weekend, a year earlier.               | the weekend = XXXX-WXX-WE; a year earlier = XXXX
            """)
    void givesNoDateToARelativeExpressionWithoutADayOfPublication(String text, String expected) {
        assertThat(found(text, null)).isEqualTo(expected);
    }

    @Test
    void keepsTheNameOfEveryRuleThatGaveTheValue() {
        assertThat(tag("She spoke at 9 a.m. on Tuesday for two days.", PUBLISHED))
                .extracting(Timex::rule)
                .containsExactly("clock-hour+weekday", "duration");
    }

    @Test
    void spansAreExactAfterCharactersBeyondTheBasicPlane() {
        String text =
                "\uD83D\uDE80\uD83D\uDE80 Li\u0301ftoff\u200B \u05E9\u05DC\u05D5\u05DD \uD835\uDD18 on 5 September 2023\uD83D\uDE80 and today.";
        assertThat(tag(text, PUBLISHED))
                .allSatisfy(time -> assertThat(time.span().of(text)).isEqualTo(time.text()))
                .extracting(Timex::text)
                .containsExactly("5 September 2023", "today");
    }

    @Test
    void anExpressionNeverCrossesAParagraph() {
        assertThat(found("It happened in June\n\n2021 was worse.", PUBLISHED)).isEqualTo("June = 2023-06; 2021 = 2021");
    }

    @Test
    void anythingButEnglishDoesNoHarm() {
        assertThat(tag("", PUBLISHED)).isEmpty();
        assertThat(tag("\uD83D\uDE80 \uD800 \u0000 99999999999999999999 0/0/0000 00:99 -", PUBLISHED))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1-",
        "on Tuesday ",
        "mid-",
        "10 to ",
        "two hundred and ",
        "more than the last ",
        "a'",
        "x1",
        "\uD83D\uDE80"
    })
    void longHostileTextIsReadInOnePass(String unit) {
        String text = unit.repeat(500_000 / unit.length());
        long tokens = text.length();
        assertThat(tag(text, PUBLISHED)).hasSizeLessThan((int) tokens);
        assertThat(nanosPerCharacter(text)).isLessThan(20 * nanosPerCharacter(text.substring(0, 50_000)) + 2_000);
    }

    private static double nanosPerCharacter(String text) {
        long begin = System.nanoTime();
        tag(text, PUBLISHED);
        return (System.nanoTime() - begin) / (double) text.length();
    }

    @Test
    void givesTheSameFromManyThreads() {
        String text =
                "On Tuesday, two weeks ago, in July 2021 and at 9 a.m. she said it would last 10 days. ".repeat(50);
        List<Timex> once = tag(text, PUBLISHED);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> tag(text, PUBLISHED)))
                .allMatch(once::equals);
    }
}
