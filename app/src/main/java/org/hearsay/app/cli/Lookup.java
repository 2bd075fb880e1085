package org.hearsay.app.cli;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Story;
import org.hearsay.store.Archive;

/** Finds what a caller names, or says how to find its name. */
final class Lookup {

    private Lookup() {}

    static Account story(Archive archive, String id) {
        return archive.stories()
                .find(id)
                .orElseThrow(() ->
                        new WrongUse("no story '" + id + "' in this archive; `hearsay stories` lists those there are"));
    }

    static AnnotatedReport report(Archive archive, String id) {
        return archive.reports()
                .find(id)
                .orElseThrow(() -> new WrongUse("no report '" + id
                        + "' in this archive; `hearsay story ID` lists those of a story, `hearsay search` finds them"));
    }

    static List<AnnotatedReport> reports(Archive archive, Story story) {
        return story.reports().stream()
                .map(archive.reports()::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
