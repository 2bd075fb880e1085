package org.hearsay.pipeline;

import org.hearsay.annotate.PassageJudge;
import org.hearsay.annotate.ReportAnnotator;
import org.hearsay.claim.AccountWriter;
import org.hearsay.claim.ClaimChecker;
import org.hearsay.clean.ReportCleaner;
import org.hearsay.story.CopyFinder;
import org.hearsay.story.StoryFinder;

/**
 * The stages that a run uses, made once.
 *
 * @param reader cleaning and annotation
 * @param copies finds shared text
 * @param stories groups reports
 * @param accounts tells a story's claims
 * @param checker checks a claim from outside
 */
public record Stages(
        ReportReader reader, CopyFinder copies, StoryFinder stories, AccountWriter accounts, ClaimChecker checker) {

    /** All of them as they ship. */
    public static Stages standard() {
        return new Stages(
                new ReportReader(new ReportCleaner(), new ReportAnnotator()),
                new CopyFinder(),
                new StoryFinder(),
                new AccountWriter(),
                new ClaimChecker(new PassageJudge()::judge));
    }
}
