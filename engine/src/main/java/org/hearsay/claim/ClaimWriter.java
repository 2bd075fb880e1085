package org.hearsay.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Assertion;
import org.hearsay.model.Claim;
import org.hearsay.model.Difference;
import org.hearsay.model.Modality;
import org.hearsay.model.Origin;
import org.hearsay.model.Polarity;
import org.hearsay.model.State;

/** Writes a group of assertions down as a claim: its best wording, its origins, its state and why. */
final class ClaimWriter {

    private static final int ID_BYTES = 4;

    private final String story;
    private final Weights weights;

    ClaimWriter(String story, Weights weights) {
        this.story = story;
        this.weights = weights;
    }

    /** @param group one or more, in the order of publication */
    Claim claim(List<Voiced> group) {
        Voiced wording = new BestWording(group, weights).pick();
        Set<Gist> denials = new HashSet<>();
        List<Voiced> saying = new ArrayList<>();
        List<Voiced> denying = new ArrayList<>();
        for (Voiced voice : group) {
            boolean denies = denies(voice, wording);
            (denies ? denying : saying).add(voice);
            if (denies) {
                denials.add(voice.gist());
            }
        }
        Voices support = new Voices(
                saying.stream().filter(voice -> bearsOut(voice, wording)).toList());
        // Who both says and denies it is no voice against it; more likely one of the two was misread.
        Voices denial = new Voices(
                denying.stream().filter(voice -> !support.hold(voice.root())).toList());
        State state = state(support, denial);
        List<Difference> differences = DifferenceFinder.differences(saying);
        List<Origin> origins = new ArrayList<>(support.origins());
        origins.addAll(denial.origins());
        return new Claim(
                id(group.get(0).assertion()),
                ClaimText.of(wording.assertion().text()),
                state,
                Wording.because(state, support.origins(), denial.origins(), group, differences),
                origins,
                denial.origins(),
                differences,
                group.stream().map(v -> stated(v, denials.contains(v.gist()))).toList(),
                new Overstating(weights).in(saying));
    }

    /** Whether a voice stands behind a wording with its numbers too; a toll that rose bears out the earlier one. */
    private static boolean bearsOut(Voiced voice, Voiced wording) {
        Gist one = voice.gist();
        Gist other = wording.gist();
        return switch (Counts.between(one, other)) {
            case SILENT, SAME -> true;
            case OTHER_NUMBER -> one.quantities().stream().anyMatch(q -> countOneToll(q, other));
            case OTHER_THING -> false;
        };
    }

    private static boolean countOneToll(Quantity quantity, Gist other) {
        return Vocabulary.english().isTallyName(quantity.unit())
                && other.quantities().stream().anyMatch(q -> q.unit().equals(quantity.unit()));
    }

    private static State state(Voices support, Voices denial) {
        if (!denial.keys().isEmpty()) {
            return State.DISPUTED;
        }
        return support.keys().size() >= 2 ? State.CORROBORATED : State.SINGLE_ORIGIN;
    }

    private boolean denies(Voiced voice, Voiced wording) {
        if (voice.gist() == wording.gist()) {
            return voice.gist().denied();
        }
        Likeness likeness = Likeness.between(voice.gist(), wording.gist(), weights);
        return wording.gist().denied() ? voice.gist().denied() : likeness.isOpposed();
    }

    /** The assertion with its polarity towards the claim. */
    private static Assertion stated(Voiced voice, boolean denies) {
        Assertion a = voice.assertion();
        Polarity polarity = denies ? Polarity.DENIES : Polarity.ASSERTS;
        Modality modality =
                new Modality(polarity, a.modality().certainty(), a.modality().planned());
        return new Assertion(a.report(), a.span(), a.text(), a.statement(), a.speaker(), a.chain(), modality, a.when());
    }

    private String id(Assertion first) {
        String seed = first.report()
                + '\n'
                + first.span().begin()
                + '\n'
                + first.span().end();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return story + "-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
