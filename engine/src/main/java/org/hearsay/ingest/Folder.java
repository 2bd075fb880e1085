package org.hearsay.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.model.Outcome;
import org.hearsay.model.RawReport;

/**
 * The files of a folder and of the folders in it, in the order of their names. Links are followed, but no folder is read
 * twice: a link back up, and a second way to the same folder, are rows of their own. What is no report by its name is
 * a row too, so that nothing vanishes unseen.
 */
final class Folder implements Iterator<Reports> {

    /** A file or folder, and how the user would name it. */
    record Entry(Path path, String location) {}

    private final Deque<Entry> waiting = new ArrayDeque<>();
    private final Set<Path> seen = new HashSet<>();
    private final Function<Entry, Reports> opening;

    private Folder(Path path, String location, Function<Entry, Reports> opening) {
        this.opening = opening;
        waiting.push(new Entry(path, location));
    }

    /** @param opening what is in a file */
    static Reports of(Path path, String location, Function<Entry, Reports> opening) {
        return new Chain(new Folder(path, location, opening));
    }

    @Override
    public boolean hasNext() {
        return !waiting.isEmpty();
    }

    @Override
    public Reports next() {
        return visit(waiting.pop());
    }

    private Reports visit(Entry entry) {
        String noise = seen.isEmpty()
                ? null
                : FolderNoise.reason(String.valueOf(entry.path().getFileName()));
        if (noise != null) {
            return Reports.of(Rows.dropped(entry.location(), noise));
        }
        if (Files.isDirectory(entry.path())) {
            return new Guarded(entry.location(), () -> enter(entry));
        }
        if (Files.isRegularFile(entry.path())) {
            return opening.apply(entry);
        }
        return Reports.of(
                Files.exists(entry.path())
                        ? Rows.dropped(entry.location(), "it is neither a file nor a folder")
                        : Rows.failed(entry.location(), "expected a file, found a link to nothing"));
    }

    private Reports enter(Entry entry) throws IOException {
        Path real = entry.path().toRealPath();
        if (!seen.add(real)) {
            return Reports.of(
                    Rows.dropped(entry.location(), "a folder loop: it leads to a folder that was read already"));
        }
        try (Stream<Path> children = Files.list(entry.path())) {
            List<Path> last = children.sorted(Comparator.comparing(Folder::name).reversed())
                    .toList();
            last.forEach(child -> waiting.push(new Entry(child, join(entry.location(), name(child)))));
        }
        return Reports.of(List.<Outcome<RawReport>>of().iterator());
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String join(String folder, String name) {
        return folder.endsWith("/") ? folder + name : folder + "/" + name;
    }
}
