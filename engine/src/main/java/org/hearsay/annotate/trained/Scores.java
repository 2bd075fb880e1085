package org.hearsay.annotate.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the heads say of each piece of a text, and of each cue that they found. */
final class Scores {

    private final float[] cues;
    private final int[] names;
    private final float[] sure;
    private final List<CueRoles> found = new ArrayList<>();

    Scores(int pieces) {
        cues = new float[pieces];
        names = new int[pieces];
        sure = new float[pieces];
    }

    /** A cue with the roles of the pieces about it. */
    static final class CueRoles {

        private final int first;
        private final int last;
        private final int shift;
        private final float[][] roles;

        /**
         * A cue from piece {@code first} to {@code last}; {@code roles} holds, per piece from {@code shift} on, the chance
         * of each role: none, source, content.
         */
        CueRoles(int first, int last, int shift, float[][] roles) {
            this.first = first;
            this.last = last;
            this.shift = shift;
            this.roles = roles;
        }

        int first() {
            return first;
        }

        int last() {
            return last;
        }

        /** The piece that the roles begin with. */
        int shift() {
            return shift;
        }

        /** How many pieces have a role. */
        int size() {
            return roles.length;
        }

        /** The chance that the piece {@code i} places behind {@link #shift} has a role. */
        float chanceOf(int i, int role) {
            return roles[i][role];
        }
    }

    void piece(int i, float cue, int name, float certainty) {
        cues[i] = cue;
        names[i] = name;
        sure[i] = certainty;
    }

    void add(CueRoles cue) {
        found.add(cue);
    }

    /** The chance that a cue begins at piece {@code i}. */
    float cue(int i) {
        return cues[i];
    }

    /** The number of the best label for a name. */
    int name(int i) {
        return names[i];
    }

    /** From -3, surely not so, to 3, surely so. */
    float sure(int i) {
        return sure[i];
    }

    List<CueRoles> cues() {
        found.sort(Comparator.comparingInt(CueRoles::first));
        return found;
    }
}
