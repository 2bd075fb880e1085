package org.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.index.Entry;
import org.hearsay.index.Hit;
import org.hearsay.index.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link SearchIndex} does. */
@SuppressWarnings("NullAway.Init") // JUnit calls setUp before each test
public abstract class SearchIndexContract {

    private SearchIndex index;

    /** A sound index with nothing in it. */
    protected abstract SearchIndex open();

    @BeforeEach
    void setUp() {
        index = open();
    }

    @AfterEach
    void tearDown() {
        index.close();
    }

    @Test
    void findsNothingInAnEmptyIndex() {
        assertThat(index.search("ferries", 10)).isEmpty();
    }

    @Test
    void findsReportsByOtherFormsOfTheirWords() {
        put("r1", "Ferries aground", "Two ferries ran aground off Port Maren.");
        put("r2", "Budget passed", "The council of Oxley passed its budget.");
        index.commit();
        assertThat(ids("ferry")).containsExactly("r1");
        assertThat(ids("COUNCILS")).containsExactly("r2");
        assertThat(ids("submarine")).isEmpty();
    }

    @Test
    void findsWordsThatAreNotEnglish() {
        put("r1", "Überschwemmung", "Die Fähre nach Mörn fährt wieder.");
        put("r2", "Паром", "Паром сел на мель у порта.");
        index.commit();
        assertThat(ids("fahrt mörn")).containsExactly("r1");
        assertThat(ids("паром")).containsExactly("r2");
    }

    @Test
    void findsReportsByTheirOutletAndByStopWordsAlone() {
        put("r1", "The Who Are They", "It is what it is.");
        index.commit();
        assertThat(ids("lantern")).containsExactly("r1");
        assertThat(ids("it is")).containsExactly("r1");
    }

    @Test
    void putsTheBestFirstAndKeepsToTheLimit() {
        put("far", "Weather", "Rain at Port Maren. " + "The gulls slept in the rain. ".repeat(30) + "A ferry passed.");
        put("near", "Ferry aground at Port Maren", "A ferry ran aground at Port Maren.");
        put("none", "Budget passed", "The council of Oxley passed its budget.");
        index.commit();
        assertThat(ids("ferry aground port maren")).containsExactly("near", "far");
        assertThat(index.search("ferry aground port maren", 1))
                .extracting(hit -> hit.entry().id())
                .containsExactly("near");
        List<Hit> hits = index.search("ferry aground port maren", 10);
        assertThat(hits.get(0).score()).isGreaterThan(hits.get(1).score());
    }

    @Test
    void replacesAnEntryOfTheSameKindAndId() {
        put("x", "Ferries", "Two ferries ran aground.");
        index.commit();
        put("x", "Budget", "The council passed its budget.");
        index.put(new Entry(Entry.Kind.CLAIM, "x", "", "Two ferries ran aground.", "", ""));
        index.commit();
        assertThat(index.search("ferries", 10))
                .extracting(hit -> hit.entry().kind())
                .containsExactly(Entry.Kind.CLAIM);
        assertThat(index.search("budget", 10))
                .extracting(hit -> hit.entry().kind())
                .containsExactly(Entry.Kind.REPORT);
    }

    @Test
    void givesBackTheEntryAsItWasPut() {
        Entry entry = new Entry(Entry.Kind.REPORT, "r1", "Ferries", "Two ferries.", "The Lantern", "2024-03-06");
        index.put(entry);
        index.commit();
        assertThat(index.search("ferries", 1)).extracting(Hit::entry).containsExactly(entry);
    }

    @Test
    void forgetsARemovedEntryAndNoOther() {
        put("r1", "Ferries", "Two ferries ran aground.");
        index.put(new Entry(Entry.Kind.STORY, "r1", "", "Two ferries ran aground.", "", ""));
        index.commit();
        index.remove(Entry.Kind.STORY, "r1");
        index.remove(Entry.Kind.STORY, "never there");
        index.commit();
        assertThat(index.search("ferries", 10))
                .extracting(hit -> hit.entry().kind())
                .containsExactly(Entry.Kind.REPORT);
    }

    @Test
    void showsOnlyWhatWasCommitted() {
        put("r1", "Ferries", "Two ferries ran aground.");
        assertThat(ids("ferries")).isEmpty();
        index.commit();
        assertThat(ids("ferries")).containsExactly("r1");
    }

    @Test
    void forgetsEverythingWhenCleared() {
        put("r1", "Ferries", "Two ferries ran aground.");
        index.commit();
        index.clear();
        put("r2", "Ferries", "Three ferries ran aground.");
        index.commit();
        assertThat(ids("ferries")).containsExactly("r2");
    }

    @Test
    void cutsTheSnippetWhereTheWordsStand() {
        String gulls = "The gulls slept in the rain. ".repeat(200);
        put("r1", "Weather", gulls + "Then Ilse Quarrow closed the harbour. " + gulls);
        index.commit();
        String snippet = index.search("Quarrow harbour", 10).get(0).snippet();
        assertThat(snippet)
                .contains("Ilse Quarrow closed the harbour")
                .startsWith("… ")
                .endsWith(" …");
        assertThat(snippet.length()).isLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "AND",
                "ferry AND (",
                "\"port",
                "title:[* TO",
                "ferry^^^~9 \\",
                "+-!(){}[]*?:/",
                "ferry*",
                "\ud83d",
                "\u0000",
                "🐦🐦"
            })
    void takesAnyTextForWords(String query) {
        put("r1", "Ferries", "A ferry ran aground off the port.");
        index.commit();
        assertThat(ids(query)).hasSizeLessThanOrEqualTo(1);
        if (query.contains("ferry")) {
            assertThat(ids(query)).containsExactly("r1");
        }
    }

    @Test
    void takesQueriesAndTextsOfAnyLength() {
        String words = String.join(
                " ", IntStream.range(0, 20_000).mapToObj(i -> "word" + i).toList());
        put("long", "", words);
        put("unbroken", "", "x".repeat(500_000) + " ferry");
        put("empty", "", "");
        index.commit();
        assertThat(ids(words)).containsExactly("long");
        assertThat(ids("x".repeat(100_000))).contains("unbroken");
    }

    @Test
    void refusesALimitBelowOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> index.search("ferry", 0));
    }

    private void put(String id, String title, String text) {
        index.put(new Entry(Entry.Kind.REPORT, id, title, text, "The Lantern", "2024-03-06"));
    }

    private List<String> ids(String query) {
        return index.search(query, 10).stream().map(hit -> hit.entry().id()).toList();
    }
}
