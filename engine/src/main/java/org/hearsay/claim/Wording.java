package org.hearsay.claim;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Difference;
import org.hearsay.model.Evidence;
import org.hearsay.model.Origin;
import org.hearsay.model.State;
import org.hearsay.model.Verdict;

/** Says for a reader why a claim stands as it does. */
final class Wording {

    private static final int MOST_NAMES = 4;

    private Wording() {}

    static String because(
            State state, List<Origin> support, List<Origin> denial, List<Voiced> group, List<Difference> differences) {
        String standing = switch (state) {
            case SINGLE_ORIGIN -> single(support.get(0), group);
            case CORROBORATED -> support.size() + " independent origins say it: " + names(support) + ".";
            case DISPUTED -> disputed(support, denial);
        };
        return standing + differences.stream().map(Wording::difference).collect(Collectors.joining());
    }

    /** @param denied whether all of {@code against} deny it; else some only tell it otherwise */
    static String because(
            Verdict verdict, List<Origin> support, List<Origin> against, boolean denied, List<Evidence> evidence) {
        return switch (verdict) {
            case NOT_FOUND -> "No report here speaks of it.";
            case CONTRADICTED ->
                "No report here supports it. " + evidence.get(0).because();
            case SINGLE_ORIGIN -> "It rests on one origin: " + support.get(0).name() + ".";
            case CORROBORATED -> support.size() + " independent origins say it: " + names(support) + ".";
            case DISPUTED ->
                "Said by " + names(support) + "; " + (denied ? "denied" : "told otherwise") + " by " + names(against)
                        + ".";
        };
    }

    /** Names those who speak of a claim without standing behind it; empty for none. */
    static String beside(List<Origin> others) {
        if (others.isEmpty()) {
            return "";
        }
        boolean one = others.size() == 1;
        return " " + names(others) + (one ? " speaks" : " speak") + " of it without saying as much.";
    }

    /** Names those who denied what was done only later; empty for none. */
    static String early(List<Origin> deniers) {
        return deniers.isEmpty() ? "" : " " + names(deniers) + " denied it before it is said to have been done.";
    }

    private static String single(Origin origin, List<Voiced> group) {
        List<String> outlets = outlets(group);
        boolean one = outlets.size() == 1;
        if (one) {
            String how = origin.kind() == Origin.Kind.OUTLET ? "in its own voice" : from(origin, group);
            return outlets.get(0) + " alone has it, " + how + ": one origin.";
        }
        int owning = outlets.size() - outlets(passedOn(origin, group)).size();
        String prints = outlets.size() + " outlets print it";
        if (owning == 0) {
            boolean named = origin.kind() != Origin.Kind.ON_RECORD
                    || speakers(origin, group).size() == 1;
            return prints + ", " + (named ? "all " : "") + from(origin, group) + ": one origin.";
        }
        return prints + ownVoices(origin, group, outlets.size(), owning);
    }

    // Who may have it from another is not counted beside him; that he has it from there is not known.
    private static String ownVoices(Origin origin, List<Voiced> group, int outlets, int owning) {
        String later = owning == 1 ? "the other" : "the others";
        if (origin.kind() == Origin.Kind.OUTLET && outlets == owning + 1) {
            return " in their own voice: counted as one origin, since " + later + " may have it from " + origin.name()
                    + ".";
        }
        return ", " + (outlets - owning) + " " + from(origin, group) + " and " + owning + " in "
                + (owning == 1 ? "its" : "their") + " own voice: counted as one origin, since the latter may have it"
                + " from there.";
    }

    /** Of a group those that give an origin, and do not say it themselves. */
    private static List<Voiced> passedOn(Origin origin, List<Voiced> group) {
        return group.stream()
                .filter(voice -> !voice.root().isOutletItself()
                        || voice.root().origin().name().equals(origin.name()))
                .toList();
    }

    private static List<String> speakers(Origin origin, List<Voiced> group) {
        return passedOn(origin, group).stream()
                .filter(voice -> voice.root().isOnRecord())
                .map(voice -> voice.root().origin().name())
                .distinct()
                .toList();
    }

    private static String quoted(Origin origin, List<Voiced> group) {
        List<String> speakers = speakers(origin, group);
        return speakers.size() < 2 ? origin.name() : listed(speakers) + ", who count as one voice";
    }

    private static String from(Origin origin, List<Voiced> group) {
        return switch (origin.kind()) {
            case ON_RECORD -> "quoting " + quoted(origin, group);
            case ANONYMOUS -> "from " + origin.name();
            case DOCUMENT -> "from " + origin.name();
            case AGENCY -> "from the agency text of " + origin.name();
            case OUTLET -> "from " + origin.name();
        };
    }

    private static String disputed(List<Origin> support, List<Origin> denial) {
        // Neutral of number: one voice may be "two officials".
        return support.isEmpty()
                ? "Only the denial is reported here: denied by " + names(denial) + "."
                : "Said by " + names(support) + "; denied by " + names(denial) + ".";
    }

    private static String difference(Difference difference) {
        String values =
                difference.values().stream().map(Difference.Value::value).collect(Collectors.joining(", then "));
        return " They differ on " + difference.what() + ": " + values + ".";
    }

    static String percent(double chance) {
        return Math.round(100 * chance) + " %";
    }

    static String names(List<Origin> origins) {
        return listed(origins.stream().map(Origin::name).toList());
    }

    private static String listed(List<String> all) {
        List<String> names = all.stream().limit(MOST_NAMES).toList();
        int more = all.size() - names.size();
        if (names.size() == 1) {
            return names.get(0);
        }
        if (more > 0) {
            return String.join(", ", names) + " and " + more + " more";
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    private static List<String> outlets(List<Voiced> group) {
        return group.stream()
                .map(voice -> voice.report().report().outlet().name())
                .distinct()
                .toList();
    }
}
