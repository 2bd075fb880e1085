package org.hearsay.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a {@link Profile} into a few hundred bytes, which is how millions of reports stay in memory.
 *
 * <p>Terms stand as gaps, weights as their roots in a byte each. The terms of head, names and numbers are among the
 * words, so they stand as places there. What is unpacked differs from what was packed by less than a hundredth.
 */
final class PackedProfile {

    private static final int STEPS = 255;
    private static final int EXPECTED = 3;
    private static final float[] WEIGHTS = weights();

    private PackedProfile() {}

    private static float[] weights() {
        float[] weights = new float[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            float root = i / (float) STEPS;
            weights[i] = root * root;
        }
        return weights;
    }

    static byte[] of(Profile profile) {
        ByteWriter writer = new ByteWriter(profile.words().size() * EXPECTED);
        writer.number(profile.before());
        profile.days().write(writer);
        write(writer, profile.words());
        for (SparseVector part : List.of(profile.head(), profile.names(), profile.numbers())) {
            writePlaces(writer, part, profile.words());
        }
        return writer.written();
    }

    private static void write(ByteWriter writer, SparseVector words) {
        writer.number(words.size());
        int before = 0;
        for (int i = 0; i < words.size(); i++) {
            writer.number(words.term(i) - before);
            writer.octet(step(words.weight(i)));
            before = words.term(i);
        }
    }

    private static void writePlaces(ByteWriter writer, SparseVector part, SparseVector words) {
        writer.number(part.size());
        int before = 0;
        for (int i = 0; i < part.size(); i++) {
            int place = words.place(part.term(i));
            writer.number(place - before);
            writer.octet(step(part.weight(i)));
            before = place;
        }
    }

    // A weight that is there never becomes none.
    private static int step(float weight) {
        return Math.max(1, Math.min(STEPS, Math.round(STEPS * (float) Math.sqrt(weight))));
    }

    /** @param report the report's id, which is kept elsewhere */
    static Profile unpacked(String report, ByteReader reader) {
        int before = reader.number();
        Days days = Days.read(reader);
        SparseVector words = read(reader);
        List<SparseVector> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            parts.add(readPlaces(reader, words));
        }
        return new Profile(report, before, days, words, parts.get(0), parts.get(1), parts.get(2));
    }

    private static SparseVector read(ByteReader reader) {
        int size = reader.number();
        int[] terms = new int[size];
        float[] weights = new float[size];
        int before = 0;
        for (int i = 0; i < size; i++) {
            before += reader.number();
            terms[i] = before;
            weights[i] = WEIGHTS[reader.octet()];
        }
        return SparseVector.of(terms, weights);
    }

    private static SparseVector readPlaces(ByteReader reader, SparseVector words) {
        int size = reader.number();
        int[] terms = new int[size];
        float[] weights = new float[size];
        int place = 0;
        for (int i = 0; i < size; i++) {
            place += reader.number();
            terms[i] = words.term(place);
            weights[i] = WEIGHTS[reader.octet()];
        }
        return SparseVector.of(terms, weights);
    }
}
