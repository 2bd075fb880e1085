package org.hearsay.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest {

    private static final Entry FERRIES =
            new Entry(Entry.Kind.STORY, "st1", "Ferries aground", "Two ferries ran aground.", "", "");

    @TempDir
    private Path folder;

    @Test
    void findsEverythingAgainAfterItWasClosed() {
        build();
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            assertThat(index.isSound()).isTrue();
            assertThat(index.search("ferries", 10)).hasSize(1);
        }
    }

    @Test
    void saysThatAMissingIndexMustBeRebuiltAndLetsItBe() {
        try (LuceneIndex index = LuceneIndex.open(folder.resolve("nowhere/yet"))) {
            assertThat(index.isSound()).isFalse();
            assertRefuses(index);
            rebuild(index);
        }
    }

    @Test
    void saysThatADamagedIndexMustBeRebuiltAndLetsItBe() throws IOException {
        build();
        damage("segments_");
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            assertThat(index.isSound()).isFalse();
            assertRefuses(index);
            rebuild(index);
        }
    }

    @Test
    void saysThatAnIndexWithoutItsSegmentsMustBeRebuilt() throws IOException {
        build();
        damage("_");
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            assertThat(index.isSound()).isFalse();
            rebuild(index);
        }
    }

    @Test
    void deletesNothingButIndexFilesWhenItRebuilds() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "mine");
        build();
        damage("segments_");
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            rebuild(index);
        }
        assertThat(notes).hasContent("mine");
    }

    @Test
    void seesWhatAnotherWriterCommitted() {
        build();
        try (LuceneIndex desk = LuceneIndex.open(folder);
                LuceneIndex adder = LuceneIndex.open(folder)) {
            assertThat(desk.search("harbour", 10)).isEmpty();
            adder.put(new Entry(Entry.Kind.REPORT, "r1", "", "The harbour is closed.", "", ""));
            assertThat(desk.search("ferries", 10))
                    .as("reading while the other writes")
                    .hasSize(1);
            adder.commit();
            assertThat(desk.search("harbour", 10)).hasSize(1);
            desk.put(FERRIES);
            desk.commit();
        }
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatExceptionOfType(BrokenIndex.class).isThrownBy(() -> LuceneIndex.open(file));
    }

    private void build() {
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            index.clear();
            index.put(FERRIES);
        }
    }

    private void damage(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> victims = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
            assertThat(victims).isNotEmpty();
            for (Path victim : victims) {
                Files.write(victim, new byte[] {1, 2, 3});
            }
        }
    }

    private static void assertRefuses(LuceneIndex index) {
        assertThatExceptionOfType(BrokenIndex.class)
                .isThrownBy(() -> index.search("ferries", 10))
                .withMessageContaining("must be rebuilt");
        assertThatExceptionOfType(BrokenIndex.class)
                .isThrownBy(() -> index.put(FERRIES))
                .withMessageContaining("must be rebuilt");
    }

    private static void rebuild(LuceneIndex index) {
        index.clear();
        index.put(FERRIES);
        index.commit();
        assertThat(index.isSound()).isTrue();
        assertThat(index.search("ferries", 10))
                .extracting(hit -> hit.entry().id())
                .containsExactly("st1");
    }
}
