package org.hearsay.clean;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Decides which lines of a dump are the report. */
final class LineJudge {

    /** Why a line is left out that says the title. */
    static final String TITLE = "the title, repeated";

    private static final Trees TREES = new Trees("line-trees.txt");
    private static final Lexicon NUMBERS = Lexicon.of(LineJudge.class, "judge-numbers.txt");
    private static final double LEAST = NUMBERS.number("line");
    private static final double BETWEEN = NUMBERS.number("line between two of the report");
    private static final double NEIGHBOUR = NUMBERS.number("neighbour that is surely of the report");
    private static final double SURE = NUMBERS.number("line that reads as clutter");

    private LineJudge() {}

    /** A reason for each line that is no part of the report; null for those that are. */
    static @Nullable String[] verdicts(List<Line> lines, DumpTitle title) {
        @Nullable String[] said = reasons(lines, title);
        Zone zone = Zone.of(lines, said);
        TextFeatures features = new TextFeatures(lines, zone, title.text(), Weights.LINE_WORDS);
        double[] probabilities = new double[lines.size()];
        Row row = new Row();
        for (int i = 0; i < probabilities.length; i++) {
            features.add(i, row.cleared());
            probabilities[i] = TREES.probability(row.values());
        }
        @Nullable String[] verdicts = new String[lines.size()];
        boolean none = true;
        for (int i = 0; i < verdicts.length; i++) {
            boolean kept = probabilities[i] >= least(said[i], i, probabilities);
            verdicts[i] = kept ? null : because(said[i], i, zone, probabilities[i]);
            none &= !kept;
        }
        return none ? byZone(said, zone) : verdicts;
    }

    // A short line between two that are surely the report is most often a heading of it.
    private static double least(@Nullable String said, int i, double[] probabilities) {
        if (said != null) {
            return SURE;
        }
        boolean between = i > 0
                && i + 1 < probabilities.length
                && probabilities[i - 1] >= NEIGHBOUR
                && probabilities[i + 1] >= NEIGHBOUR;
        return between ? BETWEEN : LEAST;
    }

    private static String because(@Nullable String said, int line, Zone zone, double probability) {
        if (said != null) {
            return said;
        }
        String where = zone.covers(line) ? "clutter among the text" : aside(line, zone);
        return where + " (text with " + Trees.written(probability) + ')';
    }

    private static String aside(int line, Zone zone) {
        return line < zone.begin()
                ? "menu or heading before the text"
                : "after the text: other headlines or the page's foot";
    }

    // Where no line is like a report, the run with most prose is the best there is.
    private static @Nullable String[] byZone(@Nullable String[] said, Zone zone) {
        for (int i = 0; i < said.length; i++) {
            said[i] = said[i] == null && !zone.covers(i) ? aside(i, zone) : said[i];
        }
        return said;
    }

    private static @Nullable String[] reasons(List<Line> lines, DumpTitle title) {
        @Nullable String[] said = new String[lines.size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = reason(lines.get(i), title).orElse(null);
        }
        return said;
    }

    /** The features of the lines of a dump, seen together. */
    static TextFeatures features(List<Line> lines, DumpTitle title) {
        return new TextFeatures(lines, Zone.of(lines, reasons(lines, title)), title.text(), Weights.LINE_WORDS);
    }

    /** Why {@code line} is no part of the report, where what it says shows it. */
    static Optional<String> reason(Line line, DumpTitle title) {
        if (line.text().isBlank()) {
            return Optional.of("blank");
        }
        if (title.isRepeatedBy(line)) {
            return Optional.of(TITLE);
        }
        if (line.isAddress()) {
            return Optional.of("address line");
        }
        if (line.isDateLine()) {
            return Optional.of("date line");
        }
        if (line.isByline()) {
            return Optional.of("byline");
        }
        if (Credits.sourceLine(line.text()).isPresent()
                || !Credits.inputsLine(line.text()).isEmpty()) {
            return Optional.of("credit, kept as data");
        }
        return line.rule();
    }
}
