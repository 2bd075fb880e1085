package org.hearsay.app.desk;

import java.util.List;
import org.hearsay.app.json.HitView;

/**
 * What a search found, the best first.
 *
 * @param cut whether there may be more
 */
record SearchPage(Frame frame, String words, List<Row> hits, boolean cut) {

    /** A report, a story or a claim. */
    record Row(String kind, String href, String title, String snippet) {

        static Row of(HitView hit) {
            String title = hit.title().isBlank() ? hit.id() : hit.title();
            return new Row(hit.kind(), href(hit), title, hit.snippet());
        }

        private static String href(HitView hit) {
            return switch (hit.kind()) {
                case "story" -> Links.story(hit.id());
                case "claim" -> Links.claim(hit.id());
                default -> Links.report(hit.id());
            };
        }
    }

    static SearchPage of(String words, List<HitView> hits, boolean cut) {
        String title = words.isEmpty() ? "Search" : "Search: " + words;
        return new SearchPage(
                new Frame(title, words, ""), words, hits.stream().map(Row::of).toList(), cut);
    }

    String count() {
        if (hits.isEmpty()) {
            return "Nothing found";
        }
        return (cut ? "The best " : "") + Wording.count(hits.size(), "result");
    }
}
