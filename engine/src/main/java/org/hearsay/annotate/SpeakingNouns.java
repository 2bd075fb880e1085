package org.hearsay.annotate;

import java.util.Map;
import org.hearsay.language.Lexicon;

/** Common nouns for those who speak: officials, a spokesman, the ministry, a report. */
final class SpeakingNouns {

    private final Map<String, String> kinds =
            Lexicon.of(SpeakingNouns.class, "speaking-nouns.tsv").table();

    boolean has(String form) {
        return kinds.containsKey(form);
    }

    /** The word for one: "official" of "officials", "spokesman" of "spokesmen". */
    String one(String form) {
        String one = form.replaceFirst("s$", "").replaceFirst("men$", "man").replaceFirst("people$", "person");
        return kinds.containsKey(one) ? one : form;
    }

    boolean isPerson(String form) {
        return "person".equals(kinds.get(form));
    }

    boolean isOutlet(String form) {
        return "outlet".equals(kinds.get(form));
    }

    boolean isDocument(String form) {
        return "document".equals(kinds.get(form));
    }
}
