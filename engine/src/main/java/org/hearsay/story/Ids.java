package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers for the ids of reports, in order of arrival: a few bytes an id beside the id itself. */
final class Ids {

    private static final int FIRST = 64;
    private static final int MIX = 0x9E3779B1;
    private static final int FOLD = 15;

    private final List<String> ids = new ArrayList<>();
    /** A number plus one; zero is an empty place. */
    private int[] table = new int[FIRST];

    int size() {
        return ids.size();
    }

    String id(int number) {
        return ids.get(number);
    }

    /** The number of {@code id}; negative if it is not known. */
    int number(String id) {
        return table[place(id)] - 1;
    }

    /** @param id one that is not known yet */
    void add(String id) {
        if ((ids.size() + 1) * 3L > table.length * 2L) {
            grow();
        }
        ids.add(id);
        table[place(id)] = ids.size();
    }

    private int place(String id) {
        int mask = table.length - 1;
        int mixed = id.hashCode() * MIX;
        int at = (mixed ^ (mixed >>> FOLD)) & mask;
        while (table[at] != 0 && !ids.get(table[at] - 1).equals(id)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] before = table;
        table = new int[before.length * 2];
        Arrays.stream(before)
                .filter(number -> number != 0)
                .forEach(number -> table[place(ids.get(number - 1))] = number);
    }
}
