package org.hearsay.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Lexicon;
import org.hearsay.model.Span;
import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates, times of day, durations and sets in English text and gives their TIMEX3 values (ISO-TimeML, TimeML
 * 1.2.1 guidelines).
 *
 * <p>Relative expressions are resolved against the day of publication, weekdays and months without a year by the tense
 * of their clause. Without a day of publication their values have an X for every figure that is not known. Stateless
 * and thread-safe; linear in the length of the text; any text will do.
 */
public final class TimeTagger {

    private final WordReader reader;
    private final Grammar grammar;
    private final TenseReader tenses;

    public TimeTagger() {
        reader = new WordReader(Lexicon.of(TimeTagger.class, "words.tsv"));
        grammar = RuleReader.read(Lexicon.of(TimeTagger.class, "rules.tsv"));
        tenses = new TenseReader(Lexicon.of(TimeTagger.class, "tenses.tsv"));
    }

    /**
     * The time expressions of {@code text}, in order and not overlapping. A clause ends where one of {@code sentences}
     * begins and at a blank line: a full stop alone may be that of an abbreviation.
     */
    public List<Timex> tag(String text, List<Span> sentences, @Nullable LocalDate published) {
        List<Word> words = reader.words(text, sentences);
        List<Finding> findings = findings(words, new Scene(published, words, tenses));
        return DayGiver.withDays(Joiner.joined(findings, words), words).stream()
                .map(finding -> timex(text, published, words, finding))
                .toList();
    }

    private List<Finding> findings(List<Word> words, Scene scene) {
        List<Finding> findings = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Finding finding = best(grammar.matches(words, at), scene);
            if (finding == null) {
                at++;
            } else {
                findings.add(finding);
                scene.remember(finding);
                at = finding.end();
            }
        }
        return findings;
    }

    private static @Nullable Finding best(List<Match> matches, Scene scene) {
        for (Match match : matches) {
            Rule rule = match.rule();
            String value = rule.meaning().value(match, scene);
            if (value != null) {
                String mod = rule.mod() == null ? match.slot("MOD") : rule.mod();
                return new Finding(match.first(), match.end(), rule.type(), value, mod, rule.name(), rule.needsDay());
            }
        }
        return null;
    }

    private static Timex timex(String text, @Nullable LocalDate published, List<Word> words, Finding finding) {
        Span span = new Span(
                words.get(finding.first()).begin(), words.get(finding.end() - 1).end());
        String value = finding.isTimeOfDay() ? Granule.DAY.value(published, 0) + finding.value() : finding.value();
        return new Timex(span, span.of(text), finding.type(), value, finding.mod(), finding.rule());
    }
}
