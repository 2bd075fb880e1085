package org.hearsay.clean;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the text of lines, and of the lines around them, says of whether they are the report. */
final class TextFeatures {

    private static final int NEAR = 3;
    private static final int FAR = 12;
    private static final double FAR_AWAY = 400;

    // What a character counts as, a bit each; those of ASCII looked up.
    private static final int UPPER = 1;
    private static final int DIGIT = 2;
    private static final int COMMA = 3;
    private static final int QUOTE = 4;
    private static final int BAR = 5;
    private static final byte[] KINDS = kinds();

    private final List<Line> lines;
    private final Zone zone;
    private final Map<String, Integer> counts;
    private final String title;
    private final Vocabulary vocabulary;
    private final BitSet titleWords;
    private final int[][] words;
    private final int titleAt;
    private final Weights.Sum[] weights;
    private final int[] proseBefore;

    TextFeatures(List<Line> lines, Zone zone, String title, Weights learnt) {
        this.lines = lines;
        this.zone = zone;
        this.counts = DumpCleaner.counts(lines);
        this.title = title.toLowerCase(Locale.ROOT);
        this.vocabulary = new Vocabulary(learnt);
        this.titleWords = vocabulary.set(title);
        this.words = new int[lines.size()][];
        this.weights = new Weights.Sum[lines.size()];
        this.proseBefore = new int[lines.size() + 1];
        int at = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            words[i] = vocabulary.words(line.text(), line.lower());
            weights[i] = vocabulary.sum(words[i]);
            proseBefore[i + 1] = proseBefore[i] + (line.isProse() ? line.words() : 0);
            if (!this.title.isEmpty() && line.lower().equals(this.title) && (at < 0 || i <= zone.begin() + 2)) {
                at = i;
            }
        }
        this.titleAt = at;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = (byte) kind(c);
        }
        return kinds;
    }

    private static int kind(char c) {
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? 1 | 1 << UPPER : 1;
        }
        if (Character.isDigit(c)) {
            return 1 << DIGIT;
        }
        int commas = c == ',' || c == '،' || c == '、' ? 1 << COMMA : 0;
        int quotes = "\"“”„»«「」".indexOf(c) >= 0 ? 1 << QUOTE : 0;
        int bars = "|/•·>@#©".indexOf(c) >= 0 ? 1 << BAR : 0;
        return commas | quotes | bars;
    }

    /** Adds what line {@code i} says to {@code row}. */
    void add(int i, Row row) {
        own(i, row);
        place(i, row);
        for (int by : new int[] {-2, -1, 1, 2}) {
            neighbour(i + by, row);
        }
    }

    private void own(int i, Row row) {
        Line line = lines.get(i);
        String text = line.text();
        int letters = 0;
        int digits = 0;
        int upper = 0;
        int commas = 0;
        int quotes = 0;
        int bars = 0;
        int most = Math.min(text.length(), 600);
        for (int k = 0; k < most; k++) {
            char c = text.charAt(k);
            int kind = c < KINDS.length ? KINDS[c] : kind(c);
            letters += kind & 1;
            upper += kind >> UPPER & 1;
            digits += kind >> DIGIT & 1;
            commas += kind >> COMMA & 1;
            quotes += kind >> QUOTE & 1;
            bars += kind >> BAR & 1;
        }
        row.addLog(line.words()).addLog(text.length());
        row.add((double) letters / most).add((double) digits / most).add((double) upper / Math.max(1, letters));
        row.add(commas).add(quotes).add(bars);
        row.add(line.endsAsSentence())
                .add(line.isProse())
                .add(text.endsWith("?"))
                .add(text.endsWith(":"));
        row.add(Character.isUpperCase(text.charAt(0))).add(Character.isLowerCase(text.charAt(0)));
        row.add(line.rule().isPresent()).add(line.isDateLine()).add(line.isByline());
        row.add(counts.getOrDefault(line.lower(), 1));
        row.add(weights[i].mean()).add(weights[i].least()).add(weights[i].most());
    }

    private void place(int i, Row row) {
        Line line = lines.get(i);
        row.add((double) i / lines.size()).addLog(i).addLog(lines.size() - i);
        row.add(zone.covers(i)).add(clip(i - zone.begin())).add(clip(i - zone.end()));
        row.add(titleAt < 0 ? FAR_AWAY : clip(i - titleAt));
        row.add(shared(words[i], titleWords)).add(line.lower().equals(title));
        row.addLog(prose(i - NEAR, i)).addLog(prose(i + 1, i + 1 + NEAR));
        row.addLog(prose(i - FAR, i)).addLog(prose(i + 1, i + 1 + FAR));
        int all = Math.max(1, proseBefore[lines.size()]);
        row.add((double) proseBefore[i] / all)
                .add((double) (all - proseBefore[i + 1]) / all)
                .addLog(all);
    }

    private int prose(int from, int to) {
        int begin = Math.max(0, from);
        int end = Math.min(lines.size(), to);
        return begin >= end ? 0 : proseBefore[end] - proseBefore[begin];
    }

    private static double clip(int distance) {
        return Math.max(-FAR_AWAY, Math.min(FAR_AWAY, distance));
    }

    private void neighbour(int i, Row row) {
        if (i < 0 || i >= lines.size()) {
            row.add(-1).add(-1).add(0).add(-1);
            return;
        }
        Line line = lines.get(i);
        row.addLog(line.words()).add(line.isProse()).add(weights[i].mean()).add(line.endsAsSentence());
    }

    /** The words of another text, to compare lines with. */
    BitSet words(String text) {
        return vocabulary.set(text);
    }

    /** How alike line {@code i} and {@code other} are: the share of the line's words that stand in the other. */
    double share(int i, BitSet other) {
        return other.isEmpty() ? -1 : shared(words[i], other);
    }

    private static double shared(int[] words, BitSet other) {
        int shared = 0;
        for (int word : words) {
            shared += other.get(word) ? 1 : 0;
        }
        return words.length == 0 ? 0 : (double) shared / words.length;
    }
}
