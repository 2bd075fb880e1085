package org.hearsay.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.language.Stemmer;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.Difference;

/** Finds the points on which assertions of one claim give other numbers or other times. */
final class DifferenceFinder {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final List<Dating> COARSE = List.of(Dating.YEAR, Dating.MONTH, Dating.HOUR);

    private DifferenceFinder() {}

    static List<Difference> differences(List<Voiced> voiced) {
        List<Difference> differences = new ArrayList<>(numbers(voiced));
        days(voiced).ifDifferent(differences);
        COARSE.forEach(level -> times(level, voiced).ifDifferent(differences));
        return differences;
    }

    private static List<Difference> numbers(List<Voiced> voiced) {
        List<Point> points = new ArrayList<>();
        for (Voiced voice : voiced) {
            Map<String, List<Quantity>> byNoun =
                    voice.gist().quantities().stream().collect(Collectors.groupingBy(Quantity::noun));
            byNoun.forEach((noun, quantities) -> {
                long values =
                        quantities.stream().map(Quantity::value).distinct().count();
                if (!noun.isEmpty() && values == 1) {
                    point(points, quantities.get(0)).add(quantities.get(0), voice);
                }
            });
        }
        List<Difference> differences = new ArrayList<>();
        points.forEach(point -> point.ifDifferent(differences));
        return differences;
    }

    private static Point point(List<Point> points, Quantity quantity) {
        return points.stream().filter(point -> point.isOf(quantity)).findFirst().orElseGet(() -> {
            Point point = new Point(quantity.noun());
            points.add(point);
            return point;
        });
    }

    private static Point days(List<Voiced> voiced) {
        Point point = new Point("day");
        for (Voiced voice : voiced) {
            String when = voice.assertion().when();
            if (voice.assertion().modality().planned() && when != null) {
                String day = GistReader.day(when);
                if (DAY.matcher(day).matches()) {
                    point.add(day, day, voice);
                }
            }
        }
        return point;
    }

    // Of an assertion that gives two, neither can be told to be the one meant.
    private static Point times(Dating level, List<Voiced> voiced) {
        Point point = new Point(level.word());
        Set<String> known = new LinkedHashSet<>();
        for (Voiced voice : voiced) {
            List<String> given =
                    voice.gist().days().stream().filter(level::isExact).toList();
            if (given.size() == 1) {
                String time = known.stream()
                        .filter(before -> level.agree(before, given.get(0)))
                        .findFirst()
                        .orElse(given.get(0));
                known.add(time);
                point.add(level.text(time), level.text(time), voice);
            }
        }
        return point;
    }

    /** One point and who says what on it. */
    private static final class Point {
        private final String noun;
        private final Map<String, Set<String>> reports = new LinkedHashMap<>();
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final List<Quantity> counts = new ArrayList<>();
        private String label = "";

        Point(String noun) {
            this.noun = noun;
        }

        // Three injured officers and five injured marchers are two points.
        boolean isOf(Quantity quantity) {
            return noun.equals(quantity.noun()) && counts.stream().allMatch(quantity::mayCountAlike);
        }

        void add(Quantity quantity, Voiced voice) {
            counts.add(quantity);
            add(quantity.value(), quantity.text(), voice);
        }

        void add(String value, String text, Voiced voice) {
            reports.computeIfAbsent(value, k -> new LinkedHashSet<>())
                    .add(voice.assertion().report());
            // Digits read better beside one another than a mixture of words and digits.
            texts.merge(value, text, (old, other) -> Character.isDigit(old.charAt(0)) ? old : other);
            if (label.isEmpty()) {
                label = label(voice);
            }
        }

        void ifDifferent(List<Difference> differences) {
            if (reports.size() >= 2) {
                List<Difference.Value> values = new ArrayList<>();
                reports.forEach((value, ids) -> values.add(new Difference.Value(text(value), List.copyOf(ids))));
                differences.add(new Difference(label, values));
            }
        }

        private String text(String value) {
            String text = texts.getOrDefault(value, value);
            return Character.isDigit(text.charAt(0)) ? text : value;
        }

        // What is counted is known by its stem; a reader wants the word as a report has it.
        private String label(Voiced voice) {
            return voice.gist().terms().stream()
                    .filter(term -> !Vocabulary.english().isTallyName(noun))
                    .filter(term -> Stemmer.stem(Tokenizer.fold(term.text())).equals(noun))
                    .map(term -> term.text().toLowerCase(java.util.Locale.ROOT))
                    .findFirst()
                    .orElse(noun);
        }
    }
}
