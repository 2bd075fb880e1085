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

    private static String single(Origin origin, List<Voiced> group) {
        List<String> outlets = outlets(group);
        boolean one = outlets.size() == 1;
        String prints = one ? outlets.get(0) + " alone has it" : outlets.size() + " outlets print it";
        if (origin.kind() == Origin.Kind.OUTLET && one) {
            return prints + ", in its own voice: one origin.";
        }
        return prints + ", " + (one ? "" : "all ") + from(origin) + ": one origin.";
    }

    private static String from(Origin origin) {
        return switch (origin.kind()) {
            case ON_RECORD -> "quoting " + origin.name();
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
        List<String> names =
                origins.stream().limit(MOST_NAMES).map(Origin::name).toList();
        int more = origins.size() - names.size();
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
