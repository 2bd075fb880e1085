package org.hearsay.claim;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who stands behind a claim and who against it, where some changed sides: the latest report decides.
 *
 * <p>Only of a voice on record is it told that it changed; of unnamed sources nobody knows that they are the same.
 */
final class Sides {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final List<Voiced> saying;
    private final Weights weights;
    private final List<Voiced> behind;
    private final List<Voiced> against;
    private final List<String> changes = new ArrayList<>();

    /**
     * @param saying those who do not deny it
     * @param behind those of them who say as much
     * @param denying those who deny it
     */
    Sides(List<Voiced> saying, List<Voiced> behind, List<Voiced> denying, Weights weights) {
        this.saying = saying;
        this.weights = weights;
        this.behind = new ArrayList<>(behind);
        this.against = new ArrayList<>(denying);
        // Where all only deny it there is nothing to take back.
        boolean nobodySaid = behind.isEmpty();
        if (!nobodySaid) {
            onRecord(denying).forEach(this::settle);
        }
    }

    /** The denials of each voice on record, by its key. */
    private static Map<String, List<Voiced>> onRecord(List<Voiced> denying) {
        return denying.stream()
                .filter(denial -> denial.root().isOnRecord())
                .collect(Collectors.groupingBy(denial -> denial.root().key(), LinkedHashMap::new, Collectors.toList()));
    }

    List<Voiced> behind() {
        return List.copyOf(behind);
    }

    List<Voiced> against() {
        return List.copyOf(against);
    }

    /** Says who changed sides, and when; empty for nobody. */
    String changes() {
        return String.join("", changes);
    }

    private void settle(String key, List<Voiced> denials) {
        List<Voiced> said = saying.stream()
                .filter(voice -> voice.root().key().equals(key))
                .filter(voice -> denials.stream().anyMatch(denial -> contradicts(voice, denial)))
                .toList();
        Optional<LocalDate> lastSaid = last(said);
        Optional<LocalDate> lastDenied = last(denials);
        if (lastSaid.isEmpty() || lastDenied.isEmpty() || lastSaid.equals(lastDenied)) {
            return;
        }
        String name = " " + denials.get(0).root().origin().name();
        boolean takenBack = lastSaid.get().isAfter(lastDenied.get());
        boolean saidAsMuch = said.stream().anyMatch(behind::contains);
        if (takenBack) {
            against.removeIf(voice -> voice.root().key().equals(key));
            changes.add(name + " denied it on " + DAY.format(lastDenied.get())
                    + (saidAsMuch ? " and said so on " : " and took that back on ")
                    + DAY.format(lastSaid.get()) + ".");
        } else if (saidAsMuch) {
            behind.removeIf(voice -> voice.root().key().equals(key));
            changes.add(name + " said so on " + DAY.format(lastSaid.get()) + " and denied it on "
                    + DAY.format(lastDenied.get()) + ".");
        }
    }

    private boolean contradicts(Voiced voice, Voiced denial) {
        return BestWording.carries(voice, denial)
                && (behind.contains(voice)
                        || Likeness.between(voice.gist(), denial.gist(), weights)
                                .isOpposed());
    }

    private static Optional<LocalDate> last(List<Voiced> voices) {
        return voices.stream().flatMap(voice -> voice.printed().stream()).max(LocalDate::compareTo);
    }
}
