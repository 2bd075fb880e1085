package org.hearsay.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline over the text of a dump whose first line is the title of a window that the page shows nowhere: what
 * pages tell search engines and what they show is often not the same.
 *
 * <p>Lines near the beginning of the text are weighed by a linear model, whose weights come from {@code
 * headline-weights.txt} in the order of the features; the best one counts where it stands out.
 */
final class DumpHeadline {

    private static final Lexicon NUMBERS = Lexicon.of(DumpHeadline.class, "headline-weights.txt");
    private static final double[] WEIGHTS = NUMBERS.rows().stream()
            .filter(row -> row.get(0).equals("weight"))
            .mapToDouble(row -> Double.parseDouble(row.get(1)))
            .toArray();
    private static final double LEAST = NUMBERS.number("least share");
    private static final Pattern CRUMBS = Pattern.compile("[»›>|/]");
    private static final int ABOVE = 60;
    private static final int BELOW = 4;
    private static final int NEAR_TOP = 6;
    private static final int DATED = 4;
    private static final int LEAST_WORDS = 2;
    private static final int HEADLINE_WORDS = 3;
    private static final int LONG_WORDS = 25;
    private static final int MOST_WORDS = 40;
    private static final int LONGEST = 400;
    private static final int TELLING = 4;
    private static final int MOST_GAPS = 3;
    private static final int PROSE_MOST = 40;
    private static final int OTHER = -6;
    private static final char ASCII = 0x7F;

    private final List<Line> lines;
    private final int begin;
    private final Set<String> told;

    /** A line that may be the headline. */
    @SuppressWarnings("ArrayRecordComponent") // read at once, never compared
    record Candidate(String text, float[] features) {}

    private DumpHeadline(List<Line> lines, @Nullable String[] verdicts) {
        this.lines = lines;
        int[] weights = new int[verdicts.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = verdicts[i] == null ? Math.min(lines.get(i).words(), PROSE_MOST) : OTHER;
        }
        Zone zone = Zone.of(weights);
        this.begin = zone.begin();
        this.told = new HashSet<>();
        for (int i = zone.begin(); i < zone.end(); i++) {
            if (verdicts[i] == null && lines.get(i).isProse()) {
                told.addAll(Likeness.of(lines.get(i).text()).pieces());
            }
        }
    }

    /** The headline of {@code lines} where {@code title}, the title of the window, is not it. */
    static Optional<String> of(List<Line> lines, @Nullable String[] verdicts, DumpTitle title) {
        int first = PageParts.first(verdicts);
        if (first <= NEAR_TOP || first >= lines.size() || isShown(title, lines.subList(1, lines.size()))) {
            return Optional.empty();
        }
        DumpHeadline headline = new DumpHeadline(lines, verdicts);
        return headline.begin <= NEAR_TOP ? Optional.empty() : best(headline.candidates());
    }

    private static boolean isShown(DumpTitle title, List<Line> lines) {
        String folded = PageTitle.folded(title.text());
        return lines.stream()
                .limit(Limits.HEAD_LINES)
                .filter(line -> line.text().length() <= LONGEST)
                .map(line -> PageTitle.folded(line.text()))
                .anyMatch(line ->
                        line.contains(folded) || (line.length() * 2 >= folded.length() && folded.contains(line)));
    }

    private static Optional<String> best(List<Candidate> candidates) {
        double all = 0;
        double most = 0;
        String best = "";
        for (Candidate candidate : candidates) {
            double weight = Math.exp(score(candidate.features));
            all += weight;
            best = weight > most ? candidate.text : best;
            most = Math.max(most, weight);
        }
        return most > LEAST * all ? Optional.of(best) : Optional.empty();
    }

    private static double score(float[] features) {
        double score = 0;
        for (int i = 0; i < features.length; i++) {
            score += WEIGHTS[i] * features[i];
        }
        return score;
    }

    /** The lines that may be the headline, with their features. */
    static List<Candidate> candidates(List<Line> lines, @Nullable String[] verdicts) {
        return new DumpHeadline(lines, verdicts).candidates();
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        int between = 0;
        for (int i = Math.min(lines.size(), begin + BELOW) - 1; i >= Math.max(1, begin - ABOVE); i--) {
            Line line = lines.get(i);
            if (line.words() >= LEAST_WORDS
                    && line.words() <= MOST_WORDS
                    && line.text().length() < LONGEST
                    && !line.isAddress()) {
                candidates.add(new Candidate(line.text(), features(i, between)));
            }
            between += i < begin && isLikeHeadline(line) ? 1 : 0;
        }
        return candidates;
    }

    private static boolean isLikeHeadline(Line line) {
        return line.words() >= HEADLINE_WORDS && line.words() <= MOST_WORDS && !isImprint(line) && !line.isMenu();
    }

    private static boolean isImprint(Line line) {
        return line.isDateLine() || line.isByline() || line.isAddress();
    }

    private float[] features(int i, int between) {
        Line line = lines.get(i);
        String text = line.text();
        char initial = text.charAt(0);
        Row row = new Row();
        row.add(i >= begin).addLog(Math.max(0, begin - i)).addLog(between).add(isDated(i));
        row.add(line.endsAsSentence()).add(line.isProse()).add(line.isMenu()).add(line.isDateLine() || line.isByline());
        row.addLog(line.words()).add(line.words() <= HEADLINE_WORDS).add(line.words() > LONG_WORDS);
        row.add(share(text)).add(lines.get(i - 1).words() <= HEADLINE_WORDS).add(text.endsWith(":"));
        row.add(Character.isUpperCase(initial) || !Character.isLetter(initial));
        row.add(Math.min(MOST_GAPS, line.mapped().gaps()));
        row.add(CRUMBS.matcher(text).find());
        row.add(i + 1 < lines.size() && lines.get(i + 1).isProse());
        return row.copy();
    }

    private boolean isDated(int i) {
        return lines.subList(i + 1, Math.min(lines.size(), i + 1 + DATED)).stream()
                .anyMatch(line -> line.isDateLine() || line.isByline());
    }

    // How much of what it says the text says as well; short words are in every text.
    private double share(String text) {
        int all = 0;
        int both = 0;
        for (String piece : Likeness.of(text).pieces()) {
            if (piece.length() >= TELLING || piece.charAt(0) > ASCII) {
                all++;
                both += told.contains(piece) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) both / all;
    }
}
