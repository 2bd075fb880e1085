package org.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Copy;
import org.hearsay.model.HandEdit;
import org.hearsay.model.RawReport;
import org.hearsay.model.Story;
import org.hearsay.store.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Archive} does. */
@SuppressWarnings("NullAway.Init") // JUnit calls setUp before each test
public abstract class ArchiveContract {

    private Archive archive;

    /** A new archive with nothing in it. */
    protected abstract Archive open();

    @BeforeEach
    void setUp() {
        archive = open();
    }

    @AfterEach
    void tearDown() {
        archive.close();
    }

    @Test
    void givesBackReportsEqualToThoseThatCameIn() {
        RawReport read = Invented.raw("r1").withSubstitute(Invented.raw("summary"));
        assertThat(archive.reports().add(read, Invented.report("r1"))).isTrue();
        assertThat(archive.reports().find("r1")).contains(Invented.report("r1"));
        assertThat(archive.reports().raw("r1")).contains(Invented.raw("r1"));
    }

    @Test
    void knowsNothingOfReportsThatNeverCame() {
        assertThat(archive.reports().find("r1")).isEmpty();
        assertThat(archive.reports().raw("r1")).isEmpty();
        assertThat(archive.reports().count()).isZero();
    }

    @Test
    void refusesASecondReportUnderTheSameIdAndKeepsTheFirst() {
        archive.reports().add(Invented.raw("r1"), Invented.report("r1"));
        assertThat(archive.reports().add(Invented.raw("other"), Invented.report("r1")))
                .isFalse();
        assertThat(archive.reports().raw("r1")).contains(Invented.raw("r1"));
        assertThat(archive.reports().count()).isEqualTo(1);
    }

    @Test
    void givesReportsInTheOrderOfArrival() {
        List<String> ids = List.of("zeta", "alpha", "mu", "beta");
        ids.forEach(this::add);
        try (Stream<AnnotatedReport> all = archive.reports().all()) {
            assertThat(all.map(AnnotatedReport::id)).containsExactlyElementsOf(ids);
        }
    }

    @Test
    void letsReportsBeAddedWhileAllAreRead() {
        List.of("r1", "r2", "r3").forEach(this::add);
        List<String> seen = new ArrayList<>();
        try (Stream<AnnotatedReport> all = archive.reports().all()) {
            for (Iterator<AnnotatedReport> reports = all.iterator(); reports.hasNext(); ) {
                String id = reports.next().id();
                seen.add(id);
                add("after-" + id);
            }
        }
        assertThat(seen).containsExactly("r1", "r2", "r3");
        assertThat(archive.reports().count()).isEqualTo(6);
    }

    @Test
    void keepsWhatReadersDecideInOrder() {
        List.of("r1", "r2").forEach(this::add);
        HandEdit merge = new HandEdit(HandEdit.Kind.MERGE, "r1", "r2", "r2", LocalDate.of(2031, 3, 4));
        HandEdit move = new HandEdit(HandEdit.Kind.MOVE, "r2", null, "r2", LocalDate.of(2031, 3, 2));
        archive.hands().add(merge);
        archive.hands().add(move);
        assertThat(archive.hands().all()).containsExactly(merge, move);
    }

    @Test
    void refusesADecisionOnAReportThatItLacksAndTakesBackOneThatFailed() {
        add("r1");
        LocalDate day = LocalDate.of(2031, 3, 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.hands().add(new HandEdit(HandEdit.Kind.MOVE, "r9", null, "r1", day)));
        assertThatIllegalStateException()
                .isThrownBy(() -> archive.atomically(() -> {
                    archive.hands().add(new HandEdit(HandEdit.Kind.MOVE, "r1", null, "r1", day));
                    throw new IllegalStateException("on purpose");
                }));
        assertThat(archive.hands().all()).isEmpty();
    }

    @Test
    void findsCopiesFromEitherSide() {
        List.of("r1", "r2", "r3").forEach(this::add);
        Copy second = Invented.copy("r2", "r1", 0.9);
        Copy third = Invented.copy("r3", "r2", 0.4);
        archive.copies().put(second);
        archive.copies().put(third);
        assertThat(archive.copies().of(List.of("r1"))).containsExactly(second);
        assertThat(archive.copies().of(List.of("r2"))).containsExactly(second, third);
        assertThat(archive.copies().of(List.of("r1", "r3", "unheard-of"))).containsExactly(second, third);
        assertThat(archive.copies().of(List.of())).isEmpty();
    }

    @Test
    void replacesACopyOfTheSamePair() {
        List.of("r1", "r2").forEach(this::add);
        archive.copies().put(Invented.copy("r2", "r1", 0.4));
        archive.copies().put(Invented.copy("r2", "r1", 0.8));
        assertThat(archive.copies().of(List.of("r1"))).containsExactly(Invented.copy("r2", "r1", 0.8));
    }

    @Test
    void findsCopiesOfMoreReportsThanAStatementHasParameters() {
        List.of("r1", "r2").forEach(this::add);
        archive.copies().put(Invented.copy("r2", "r1", 0.8));
        List<String> many =
                IntStream.rangeClosed(1, 100_000).mapToObj(i -> "r" + i).toList();
        assertThat(archive.copies().of(many)).hasSize(1);
    }

    @Test
    void givesBackAccountsEqualToThoseThatCameIn() {
        List.of("r1", "r2").forEach(this::add);
        Account account = Invented.account("st1", "r1", "r2");
        archive.stories().put(account);
        assertThat(archive.stories().find("st1")).contains(account);
        assertThat(archive.stories().find("st2")).isEmpty();
    }

    @Test
    void replacesTheAccountOfAStoryThatGrew() {
        List.of("r1", "r2").forEach(this::add);
        archive.stories().put(Invented.account("st1", "r1"));
        archive.stories().put(Invented.account("st1", "r1", "r2"));
        assertThat(archive.stories().all()).hasSize(1);
        assertThat(archive.stories().find("st1")).contains(Invented.account("st1", "r1", "r2"));
    }

    @Test
    void listsTheBiggestStoriesFirst() {
        List.of("r1", "r2", "r3", "r4", "r5").forEach(this::add);
        archive.stories().put(Invented.account("small", "r1"));
        archive.stories().put(Invented.account("big", "r2", "r3", "r4"));
        archive.stories().put(Invented.account("alike", "r5"));
        assertThat(archive.stories().all().stream().map(Story::id)).containsExactly("big", "alike", "small");
    }

    @Test
    void findsTheStoryOfAReportAndOfAClaim() {
        List.of("r1", "r2", "r3").forEach(this::add);
        archive.stories().put(Invented.account("st1", "r1", "r2"));
        archive.stories().put(Invented.account("st2", "r3"));
        assertThat(archive.stories().ofReport("r2")).contains("st1");
        assertThat(archive.stories().ofReport("r3")).contains("st2");
        assertThat(archive.stories().ofReport("unheard-of")).isEmpty();
        assertThat(archive.stories().ofClaim("st2-c2")).contains("st2");
        assertThat(archive.stories().ofClaim("unheard-of")).isEmpty();
    }

    @Test
    void findsNoStoryOfAReportThatLeftOrOfAClaimThatIsMadeNoMore() {
        List.of("r1", "r2").forEach(this::add);
        archive.stories().put(Invented.account("st1", "r1", "r2"));
        archive.stories().put(Invented.account("st1", "r1"));
        assertThat(archive.stories().ofReport("r2")).isEmpty();
        archive.stories().remove("st1");
        assertThat(archive.stories().ofReport("r1")).isEmpty();
        assertThat(archive.stories().ofClaim("st1-c1")).isEmpty();
    }

    @Test
    void namesTheBiggestOfStoriesThatShareAReport() {
        List.of("r1", "r2").forEach(this::add);
        archive.stories().put(Invented.account("a-small", "r1"));
        archive.stories().put(Invented.account("big", "r1", "r2"));
        assertThat(archive.stories().ofReport("r1")).contains("big");
    }

    @Test
    void forgetsARemovedStoryAndKeepsItsReports() {
        add("r1");
        archive.stories().put(Invented.account("st1", "r1"));
        archive.stories().remove("st1");
        archive.stories().remove("never-there");
        assertThat(archive.stories().all()).isEmpty();
        assertThat(archive.reports().find("r1")).isPresent();
    }

    @Test
    void refusesStoriesAndCopiesOfReportsItLacks() {
        add("r1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.stories().put(Invented.account("st1", "r1", "r2")));
        assertThatIllegalArgumentException().isThrownBy(() -> archive.copies().put(Invented.copy("r2", "r1", 0.5)));
        assertThat(archive.stories().all()).isEmpty();
        assertThat(archive.copies().of(List.of("r1"))).isEmpty();
    }

    @Test
    void keepsTheLedgerInOrder() {
        archive.ledger().record(Invented.dropped("b.html"));
        archive.ledger().record(Invented.dropped("a.html"));
        archive.ledger().record(Invented.dropped("b.html"));
        assertThat(archive.ledger().entries())
                .containsExactly(Invented.dropped("b.html"), Invented.dropped("a.html"), Invented.dropped("b.html"));
    }

    @Test
    void keepsAllOfAWorkThatEnds() {
        archive.atomically(() -> {
            add("r1");
            archive.stories().put(Invented.account("st1", "r1"));
            assertThat(archive.reports().find("r1")).as("read within the work").isPresent();
        });
        assertThat(archive.stories().find("st1")).isPresent();
    }

    @Test
    void keepsNothingOfAWorkThatFails() {
        List.of("r1", "r2").forEach(this::add);
        archive.stories().put(Invented.account("st1", "r1"));
        archive.copies().put(Invented.copy("r2", "r1", 0.5));
        assertThatThrownBy(() -> archive.atomically(() -> {
                    add("r3");
                    archive.stories().put(Invented.account("st1", "r1", "r3"));
                    archive.stories().put(Invented.account("st2", "r3"));
                    archive.copies().put(Invented.copy("r2", "r1", 0.9));
                    archive.copies().put(Invented.copy("r3", "r1", 0.9));
                    archive.ledger().record(Invented.dropped("a.html"));
                    archive.stories().remove("st1");
                    throw new IllegalStateException("amid the work");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("amid the work");
        assertThat(archive.reports().count()).isEqualTo(2);
        assertThat(archive.stories().all()).hasSize(1);
        assertThat(archive.stories().find("st1")).contains(Invented.account("st1", "r1"));
        assertThat(archive.copies().of(List.of("r1"))).containsExactly(Invented.copy("r2", "r1", 0.5));
        assertThat(archive.ledger().entries()).isEmpty();
    }

    @Test
    void letsAnOuterWorkOutliveAnInnerOneThatFails() {
        archive.atomically(() -> {
            add("r1");
            assertThatIllegalStateException()
                    .isThrownBy(() -> archive.atomically(() -> {
                        add("r2");
                        throw new IllegalStateException("inner");
                    }));
            add("r3");
        });
        try (Stream<AnnotatedReport> all = archive.reports().all()) {
            assertThat(all.map(AnnotatedReport::id)).containsExactly("r1", "r3");
        }
    }

    @Test
    void takesAnInnerWorkBackWithTheOuterOne() {
        assertThatIllegalStateException()
                .isThrownBy(() -> archive.atomically(() -> {
                    archive.atomically(() -> add("r1"));
                    throw new IllegalStateException("outer");
                }));
        assertThat(archive.reports().count()).isZero();
    }

    @Test
    void neverShowsHalfAWorkToAnotherThread() throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        List<Integer> odd = new ArrayList<>();
        Thread reader = new Thread(() -> {
            while (!done.get()) {
                int count = archive.reports().count();
                if (count % 2 == 1) {
                    odd.add(count);
                }
            }
        });
        reader.start();
        for (int i = 0; i < 20; i++) {
            String id = "r" + i;
            archive.atomically(() -> {
                add(id + "a");
                add(id + "b");
            });
        }
        done.set(true);
        reader.join();
        assertThat(odd).isEmpty();
        assertThat(archive.reports().count()).isEqualTo(40);
    }

    @Test
    void letsManyThreadsWrite() throws InterruptedException {
        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(t -> new Thread(() ->
                        IntStream.range(0, 10).forEach(i -> archive.atomically(() -> add("r" + t + "-" + i)))))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(archive.reports().count()).isEqualTo(40);
    }

    @Test
    void refusesToWorkOnceClosed() {
        archive.close();
        assertThatIllegalStateException().isThrownBy(() -> archive.reports().count());
        assertThatIllegalStateException().isThrownBy(() -> archive.ledger().record(Invented.dropped("a.html")));
    }

    private void add(String id) {
        archive.reports().add(Invented.raw(id), Invented.report(id));
    }
}
