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
    private final Bearing bearing;

    ClaimWriter(String story, Weights weights) {
        this.story = story;
        this.weights = weights;
        this.bearing = new Bearing(weights);
    }

    /** @param group one or more, in the order of publication */
    Claim claim(List<Voiced> group) {
        Voiced wording = new BestWording(group, weights).pick();
        Set<Gist> denials = new HashSet<>();
        List<Voiced> saying = new ArrayList<>();
        List<Voiced> denying = new ArrayList<>();
        List<Voiced> early = new ArrayList<>();
        for (Voiced voice : group) {
            boolean denies = denies(voice, wording, group);
            boolean tooEarly = denies && isTooEarly(voice, wording);
            (tooEarly ? early : denies ? denying : saying).add(voice);
            if (denies) {
                denials.add(voice.gist());
            }
        }
        Sides sides = new Sides(
                saying,
                saying.stream()
                        .filter(voice -> bearing.bearsOut(voice, wording))
                        .toList(),
                denying,
                weights);
        List<Voiced> behind = sides.behind();
        Voices support = new Voices(behind);
        // Where the days do not tell who changed sides, who both says and denies it is no voice against it; more likely
        // one of the two was misread.
        Voices denial = new Voices(sides.against().stream()
                .filter(voice -> !support.hold(voice.root()))
                .toList());
        State state = state(support, denial);
        List<Difference> differences = DifferenceFinder.differences(saying);
        List<Origin> origins = new ArrayList<>(support.origins());
        origins.addAll(denial.origins());
        return new Claim(
                id(group.get(0).assertion()),
                ClaimText.of(wording.assertion().text()),
                state,
                Wording.because(
                                state,
                                support.origins(),
                                denial.origins(),
                                behind.isEmpty() ? group : behind,
                                differences)
                        + sides.changes()
                        + Wording.early(new Voices(early).origins())
                        + Wording.beside(beside(saying, support, denial)),
                origins,
                denial.origins(),
                differences,
                group.stream().map(v -> stated(v, denials.contains(v.gist()))).toList(),
                new Overstating(weights).in(saying));
    }

    /** Who speaks of it and says less or something else of it. */
    private static List<Origin> beside(List<Voiced> saying, Voices support, Voices denial) {
        return new Voices(saying.stream()
                        .filter(voice -> !voice.root().isOutletItself()
                                && !support.hold(voice.root())
                                && !denial.hold(voice.root()))
                        .toList())
                .origins();
    }

    private static State state(Voices support, Voices denial) {
        if (!denial.keys().isEmpty()) {
            return State.DISPUTED;
        }
        return support.keys().size() >= 2 ? State.CORROBORATED : State.SINGLE_ORIGIN;
    }

    // What was done only after a denial is not what was denied.
    private static boolean isTooEarly(Voiced denial, Voiced wording) {
        return denial.gist() != wording.gist() && wording.isOfADayAfter(denial);
    }

    private boolean denies(Voiced voice, Voiced wording, List<Voiced> group) {
        if (voice.gist() == wording.gist()) {
            return voice.gist().denied();
        }
        if (voice.gist().denied() && !wording.gist().denied() && isMeantForOthers(voice, wording, group)) {
            return false;
        }
        Likeness likeness = Likeness.between(voice.gist(), wording.gist(), weights);
        return wording.gist().denied() ? voice.gist().denied() : likeness.isOpposed();
    }

    /** Whether what is denied is said in the denial's words, and not by the wording. */
    private static boolean isMeantForOthers(Voiced denial, Voiced wording, List<Voiced> group) {
        return !BestWording.carries(wording, denial)
                && group.stream()
                        .anyMatch(other -> !other.gist().denied()
                                && !BestWording.isOfHouse(other, denial)
                                && BestWording.carries(other, denial));
    }

    /** The assertion with its polarity towards the claim. */
    private static Assertion stated(Voiced voice, boolean denies) {
        Assertion a = voice.assertion();
        boolean denial = voice.gist().denied() && a.modality().polarity() == Polarity.DENIES;
        Polarity polarity = denies || denial ? Polarity.DENIES : Polarity.ASSERTS;
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
