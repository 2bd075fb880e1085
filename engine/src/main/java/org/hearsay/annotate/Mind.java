package org.hearsay.annotate;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/** The persons whom a reader has in mind while reading, the last mentioned of them, and who spoke last. */
final class Mind {

    /** So many persons are kept in mind. */
    private static final int KEPT = 24;

    private final Map<String, Referent> minded = new LinkedHashMap<>();
    private @Nullable Referent spokeLast;
    private @Nullable Referent latest;
    private @Nullable Referent latestOutside;

    /**
     * The person of that voice, who is minded from here on.
     *
     * @param sex what the words tell of it
     * @param nowhere the mention of who was mentioned nowhere yet
     */
    Referent referent(Voice voice, @Nullable String sex, Referent.Seen nowhere) {
        Speaker speaker = voice.speaker();
        String key = speaker == null ? "" : speaker.actor() == null ? speaker.name() : speaker.actor();
        Referent known = minded.remove(key);
        Referent referent = known == null ? new Referent(voice, sex, nowhere) : known;
        referent.learn(sex);
        minded.put(key, referent);
        if (minded.size() > KEPT) {
            Iterator<String> keys = minded.keySet().iterator();
            keys.next();
            keys.remove();
        }
        return referent;
    }

    /** Those in mind, the last mentioned last. */
    Collection<Referent> all() {
        return Collections.unmodifiableCollection(minded.values());
    }

    void see(Referent referent, Referent.Seen seen) {
        referent.see(seen);
        latest = referent;
        latestOutside = seen.quoted() ? latestOutside : referent;
    }

    void hear(Referent referent, int stretch, int paragraph) {
        referent.speaks(stretch, paragraph);
        spokeLast = referent;
    }

    boolean spokeLast(Referent referent) {
        return referent.equals(spokeLast);
    }

    /** Whether nobody was mentioned since; for who reads on outside of quotation marks, nobody outside. */
    boolean isLatest(Referent referent, boolean quoted) {
        return referent.equals(quoted ? latest : latestOutside);
    }

    boolean isMostOften(Referent referent) {
        return minded.values().stream().noneMatch(other -> other.count() > referent.count());
    }
}
