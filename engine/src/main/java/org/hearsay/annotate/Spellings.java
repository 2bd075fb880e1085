package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Surnames of a text, and which of them another word is, misspelt: papers do misspell names. One letter is wrong, missing or
 * too many, in long words two; the first is right; and no other surname is as near. A name and its plural are two words.
 */
final class Spellings {

    private static final Lexicon NUMBERS = Lexicon.of(Spellings.class, "spellings.tsv");
    private static final int LEAST = (int) NUMBERS.number("least");
    private static final int LONG = (int) NUMBERS.number("long");
    private static final int MOST = (int) NUMBERS.number("most");

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    void add(String surname) {
        if (surname.length() >= LEAST) {
            List<String> known = byFirst.computeIfAbsent(surname.charAt(0), first -> new ArrayList<>());
            if (known.size() < MOST && !known.contains(surname)) {
                known.add(surname);
            }
        }
    }

    /** The one surname that the word is, misspelt, or null. */
    @Nullable
    String meant(String word) {
        String found = null;
        if (word.length() >= LEAST) {
            for (String surname : byFirst.getOrDefault(word.charAt(0), List.of())) {
                if (isNear(word, surname)) {
                    if (found != null) {
                        return null;
                    }
                    found = surname;
                }
            }
        }
        return found;
    }

    private static boolean isNear(String word, String surname) {
        int allowed = Math.min(word.length(), surname.length()) >= LONG ? 2 : 1;
        boolean plural = word.equals(surname + "s") || surname.equals(word + "s");
        return !plural && Math.abs(word.length() - surname.length()) <= allowed && distance(word, surname) <= allowed;
    }

    /** How many letters must be changed, put in or taken out (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], diagonal));
            }
        }
        return row[b.length()];
    }
}
