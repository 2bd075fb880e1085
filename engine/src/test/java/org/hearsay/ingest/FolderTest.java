package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ingest.Reading.all;
import static org.hearsay.ingest.Reading.fates;
import static org.hearsay.ingest.Reading.locations;
import static org.hearsay.ingest.Reading.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    Path folder;

    @Test
    void readsFilesInTheOrderOfTheirNames() {
        for (String name : List.of("b.txt", "a/z.txt", "c/d/e.txt", "B.txt", "a.txt")) {
            write(folder, name, "The ferry ran.");
        }
        assertThat(locations(all(folder)).stream()
                        .map(l -> l.substring(folder.toString().length() + 1)))
                .containsExactly("B.txt", "a/z.txt", "a.txt", "b.txt", "c/d/e.txt");
    }

    @Test
    void keepsLocationsAsTheUserWouldLookThemUp() {
        write(folder, "a.txt", "The ferry ran.");
        assertThat(locations(all(folder + "/", As.AUTO))).containsExactly(folder + "/a.txt");
    }

    @Test
    void endsALoopWithARow() throws Exception {
        write(folder, "a/one.txt", "The ferry ran.");
        Files.createSymbolicLink(folder.resolve("a/back"), folder);
        List<Outcome<RawReport>> rows = all(folder);
        assertThat(fates(rows))
                .containsExactly("dropped: a folder loop: it leads to a folder that was read already", "kept");
        assertThat(locations(rows).get(0)).isEqualTo(folder + "/a/back");
    }

    @Test
    void saysThatALinkLeadsNowhere() throws Exception {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("absent.txt"));
        assertThat(fates(all(folder))).containsExactly("failed: expected a file, found a link to nothing");
    }

    @Test
    void passesOverWhatIsNoReportByItsNameUnlessNamed() {
        write(folder, "sub/files.txt", "a.html b.html");
        write(folder, "sub/.hidden.txt", "x");
        write(folder, "sub/style.css", "p {}");
        write(folder, "sub/one.txt", "The ferry ran.");
        assertThat(fates(all(folder)))
                .satisfiesExactly(
                        row -> assertThat(row)
                                .isEqualTo("dropped: a hidden or backup file in a folder; name it to have it read"),
                        row -> assertThat(row)
                                .isEqualTo("dropped: by its name a list of files in a folder; name it to have it read"),
                        row -> assertThat(row).isEqualTo("kept"),
                        row -> assertThat(row).startsWith("dropped: by its name a part of a page"));
        assertThat(fates(all(folder.resolve("sub/files.txt")))).containsExactly("kept");
    }

    @Test
    void goesOnAfterABadFile() {
        write(folder, "a.txt", "");
        write(folder, "b.gz", new byte[] {0x1f, (byte) 0x8b, 1, 2, 3});
        write(folder, "c.txt", "The ferry ran.");
        assertThat(fates(all(folder)))
                .satisfiesExactly(
                        row -> assertThat(row).isEqualTo("dropped: it is empty"),
                        row -> assertThat(row).startsWith("failed: "),
                        row -> assertThat(row).isEqualTo("kept"));
    }

    @Test
    void givesNoRowsForAnEmptyFolder() {
        assertThat(all(folder)).isEmpty();
    }
}
