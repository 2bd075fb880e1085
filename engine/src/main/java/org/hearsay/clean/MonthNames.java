package org.hearsay.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Names of months. A language's own come from {@code months-by-language.txt}; where nobody names the language, those hold
 * on which all languages agree. {@code months.txt} adds names that no language has there, and says which month is meant
 * by some on which they do not agree.
 */
final class MonthNames {

    private static final Map<String, Map<String, Integer>> BY_LANGUAGE = byLanguage();
    private static final Map<String, Integer> COMMON = common();

    private MonthNames() {}

    /** The number of the month that {@code name} is in {@code language}, or else in any. */
    static Optional<Integer> number(String name, @Nullable String language) {
        String lower = name.toLowerCase(Locale.ROOT);
        String spoken = language == null
                ? ""
                : Locale.forLanguageTag(language.strip().replace('_', '-')).getLanguage();
        Integer own = BY_LANGUAGE.getOrDefault(spoken, Map.of()).get(lower);
        return Optional.ofNullable(own == null ? COMMON.get(lower) : own);
    }

    private static Map<String, Map<String, Integer>> byLanguage() {
        Map<String, Map<String, Integer>> byLanguage = new HashMap<>();
        for (List<String> row :
                Lexicon.of(MonthNames.class, "months-by-language.txt").rows()) {
            Map<String, Integer> names = byLanguage.computeIfAbsent(row.get(0), language -> new HashMap<>());
            for (String name : row.get(2).split(" ")) {
                names.put(name, Integer.valueOf(row.get(1)));
            }
        }
        return byLanguage;
    }

    // Croats name October as Poles name November: such names are left to those who say their language.
    private static Map<String, Integer> common() {
        Map<String, Integer> common = new HashMap<>();
        Set<String> disputed = new HashSet<>();
        for (Map<String, Integer> names : BY_LANGUAGE.values()) {
            names.forEach((name, number) -> {
                Integer other = common.putIfAbsent(name, number);
                if (other != null && !other.equals(number)) {
                    disputed.add(name);
                }
            });
        }
        common.keySet().removeAll(disputed);
        Lexicon.of(MonthNames.class, "months.txt")
                .table()
                .forEach((name, number) -> common.put(name, Integer.valueOf(number)));
        return common;
    }
}
