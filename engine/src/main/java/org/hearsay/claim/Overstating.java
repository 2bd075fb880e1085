package org.hearsay.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Overstatement;

/**
 * Finds where an outlet says a claim with more certainty than its source did.
 *
 * <p>The source's word is the first printed one of a voice; the outlet's is what an outlet says itself, or has the same
 * voice say, in words that are much the same but for how sure they sound. What was to come may have come to pass by a
 * later day, so what is printed days later is not held against the source.
 */
final class Overstating {

    private static final int MOST = 5;

    private final Weights weights;

    Overstating(Weights weights) {
        this.weights = weights;
    }

    /** @param saying those who assert a claim, in the order of publication */
    List<Overstatement> in(List<Voiced> saying) {
        List<Voiced> sources =
                saying.stream().filter(voice -> !voice.root().isOutletItself()).toList();
        if (sources.isEmpty() || saying.size() < 2) {
            return List.of();
        }
        List<Overstatement> found = new ArrayList<>();
        for (Voiced outlet : saying) {
            Sureness sure = Sureness.of(outlet);
            if (found.size() < MOST && sure.level() > 1) {
                sources.stream()
                        .filter(source -> mayBeSource(source, outlet))
                        .findFirst()
                        .flatMap(source -> compared(source, outlet, sure))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean mayBeSource(Voiced source, Voiced outlet) {
        boolean sameReport =
                outlet.assertion().report().equals(source.assertion().report());
        boolean sameVoice = outlet.root().key().equals(source.root().key());
        // What one voice says twice in one report it says with two words of its own.
        boolean passesOn = outlet.isOwnVoice() || (sameVoice && !sameReport);
        return passesOn
                && source.gist() != outlet.gist()
                && isOfTheSameDays(source, outlet)
                && Counts.between(source.gist(), outlet.gist()) != Counts.OTHER_NUMBER
                && Likeness.between(source.gist(), outlet.gist(), weights).score() >= Thresholds.of("surer-alike");
    }

    private static boolean isOfTheSameDays(Voiced source, Voiced outlet) {
        Optional<LocalDate> said = source.printed();
        Optional<LocalDate> printed = outlet.printed();
        if (said.isEmpty() || printed.isEmpty()) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(said.get(), printed.get());
        return days >= 0 && days <= Thresholds.of("surer-days");
    }

    private static Optional<Overstatement> compared(Voiced source, Voiced outlet, Sureness sure) {
        Sureness unsure = Sureness.of(source);
        if (sure.level() <= unsure.level()) {
            return Optional.empty();
        }
        String how = sure.words().isEmpty() ? "tells it plainly" : "says “" + sure.words() + "”";
        String because = outlet.report().report().outlet().name() + " " + how + "; "
                + source.root().origin().name() + " said “" + unsure.words() + "”.";
        return Optional.of(new Overstatement(outlet.assertion(), source.assertion(), because));
    }
}
