package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.index.Entry;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Claim;
import org.hearsay.model.Report;

/** What the index is given to search for each report and each account. */
final class Entries {

    private Entries() {}

    static Entry of(AnnotatedReport annotated) {
        Report report = annotated.report();
        return new Entry(
                Entry.Kind.REPORT,
                report.id(),
                report.title(),
                report.text(),
                report.outlet().name(),
                report.published().map(p -> p.day().toString()).orElse(""));
    }

    /** A story by its headline and all that is claimed in it, and each of its claims by all of its wordings. */
    static List<Entry> of(Account account) {
        List<Entry> entries = new ArrayList<>();
        String all = account.claims().stream().map(Entries::wordings).collect(Collectors.joining("\n"));
        String headline = account.story().headline();
        entries.add(new Entry(Entry.Kind.STORY, account.story().id(), headline, all, "", ""));
        for (Claim claim : account.claims()) {
            entries.add(new Entry(Entry.Kind.CLAIM, claim.id(), headline, wordings(claim), "", ""));
        }
        return entries;
    }

    private static String wordings(Claim claim) {
        return claim.assertions().stream().map(Assertion::text).distinct().collect(Collectors.joining("\n"));
    }
}
