package org.hearsay.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Token;

/**
 * Which numbers of a text are told as the least there are, and which as not exact: "more than £100", "nearly 40".
 *
 * @param floors places of numbers of which there may be more
 * @param rough places of numbers that are not exact, each with the share by which it may be wrong
 */
record Bounds(Set<Integer> floors, Map<Integer, Double> rough) {

    private static final Vocabulary VOCABULARY = Vocabulary.english();

    Bounds {
        floors = Set.copyOf(floors);
        rough = Map.copyOf(rough);
    }

    static Bounds of(List<Token> tokens, List<Quantity> quantities) {
        Set<Integer> floors = new HashSet<>();
        Map<Integer, Double> rough = new HashMap<>();
        for (Quantity quantity : quantities) {
            int begin = begin(tokens, quantity.position());
            String before = form(tokens, begin - 1);
            String two = form(tokens, begin - 2) + " " + before;
            if (quantity.atLeast() || VOCABULARY.isFloor(before) || VOCABULARY.isFloor(two)) {
                floors.add(quantity.position());
            }
            double share = Math.max(VOCABULARY.roughness(before), VOCABULARY.roughness(two));
            if (share > 0) {
                rough.put(quantity.position(), share);
            }
        }
        return new Bounds(floors, rough);
    }

    /** Whether {@code given} may be the number of the same thing that {@code asked}, which these are about, says. */
    boolean leaveRoomFor(Quantity asked, Quantity given) {
        double wrong = rough.getOrDefault(asked.position(), 0.0) * asked.number();
        boolean enough = floors.contains(asked.position()) && given.number() >= asked.number();
        return given.unit().equals(asked.unit())
                && (enough || (wrong > 0 && Math.abs(given.number() - asked.number()) <= wrong));
    }

    // The last word of "£1.4 million" is its place; what bounds it stands before the first, and before the sign.
    private static int begin(List<Token> tokens, int position) {
        int begin = position;
        while (begin > 0 && isNumber(tokens.get(begin - 1))) {
            begin--;
        }
        return begin > 0 && isCurrency(tokens.get(begin - 1)) ? begin - 1 : begin;
    }

    private static boolean isNumber(Token token) {
        return token.kind() == Token.Kind.NUMBER || VOCABULARY.number(token.form()) != null;
    }

    private static boolean isCurrency(Token token) {
        return token.form().codePoints().allMatch(code -> Character.getType(code) == Character.CURRENCY_SYMBOL);
    }

    private static String form(List<Token> tokens, int at) {
        return at < 0 ? "" : tokens.get(at).form();
    }
}
