package org.hearsay.annotate.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that a rule's pattern fits.
 *
 * @param rule the rule
 * @param first the index of the first word
 * @param end one past the index of the last word, context left out
 * @param slots the value by the kind or the word; a kind that comes twice is numbered: DAY, DAY2
 */
record Match(Rule rule, int first, int end, Map<String, String> slots) {

    boolean has(String slot) {
        return slots.containsKey(slot);
    }

    @Nullable
    String slot(String name) {
        return slots.get(name);
    }

    String text(String name) {
        String value = slots.get(name);
        if (value == null) {
            throw new IllegalArgumentException("expected a slot " + name + " in rule " + rule.name());
        }
        return value;
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }
}
