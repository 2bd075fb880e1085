package org.hearsay.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.language.Lexicon;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Span;
import org.hearsay.model.Timex;

/**
 * Reads which day a plan that was moved has left and which it has taken, by the words that stand before each day: "moved
 * to 3 June from 20 May" as "from 20 May to 3 June". A day before which no such word stands is neither.
 */
final class MoveReader {

    private static final Map<String, String> ROLES =
            Lexicon.of(MoveReader.class, "moved-days.txt").table();
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    // "Had now been planned for": so many words before the word of planning say of when it is.
    private static final int REACH = 3;

    private final AnnotatedReport report;
    private final GistReader reader;

    MoveReader(AnnotatedReport report) {
        this.report = report;
        this.reader = new GistReader(report);
    }

    /** What the words before a day make it. */
    private enum Role {
        LEFT,
        TAKEN,
        MEANT,
        NEITHER
    }

    /** The day that something was moved to in a stretch; nothing where none is told, or two are. */
    Optional<String> taken(Span span) {
        if (!speaksOfMoving(span)) {
            return Optional.empty();
        }
        Set<String> taken = days(span, Role.TAKEN);
        Set<String> days = taken.isEmpty() ? days(span, Role.MEANT) : taken;
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }

    /** The days that are said in a stretch to have been left. */
    Set<String> left(Span span) {
        return days(span, Role.LEFT);
    }

    // Delays, unlike what is delayed, last from one day to another.
    private boolean speaksOfMoving(Span span) {
        return reader.gist(span).terms().stream()
                .filter(term -> term.verb() || !term.text().endsWith("s"))
                .anyMatch(term -> Vocabulary.english().isMove(term.key()));
    }

    private Set<String> days(Span span, Role role) {
        return report.times().stream()
                .filter(time -> span.covers(time.span()) && role(time) == role)
                .map(time -> GistReader.day(time.value()))
                .filter(day -> DAY.matcher(day).matches())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Role role(Timex time) {
        Span sentence = report.sentences().stream()
                .filter(whole -> whole.covers(time.span()))
                .findFirst()
                .orElse(time.span());
        String before = report.text().substring(sentence.begin(), time.span().begin());
        List<String> words = Tokenizer.tokens(before).stream().map(Token::form).toList();
        boolean owner = report.text().startsWith("'s", time.span().end())
                || report.text().startsWith("’s", time.span().end());
        return owner ? Role.LEFT : roleBehind(words);
    }

    private static Role roleBehind(List<String> words) {
        int last = words.size() - 1;
        String word = word(words, last);
        String two = word(words, last - 1) + ' ' + word;
        boolean preposition = ROLES.containsKey(word) || "on".equals(word);
        int plan = "plan".equals(ROLES.get(word)) ? last : last - 1;
        // "The 20 May vote", but "to the 3rd of June".
        if (word.equals("the") && (ROLES.containsKey(word(words, last - 1)) || "on".equals(word(words, last - 1)))) {
            return roleBehind(words.subList(0, last));
        }
        if (word.equals("the") || "old".equals(ROLES.getOrDefault(two, ROLES.get(word)))) {
            return Role.LEFT;
        }
        if (preposition && "plan".equals(ROLES.get(word(words, plan)))) {
            return isNow(words, plan) ? Role.TAKEN : Role.LEFT;
        }
        if ("new".equals(ROLES.get(word))) {
            return Role.TAKEN;
        }
        return "on".equals(word) && words.stream().anyMatch(form -> "will".equals(ROLES.get(form)))
                ? Role.MEANT
                : Role.NEITHER;
    }

    private static boolean isNow(List<String> words, int plan) {
        return words.subList(Math.max(0, plan - REACH), plan).stream().anyMatch(form -> "now".equals(ROLES.get(form)));
    }

    private static String word(List<String> words, int at) {
        return at < 0 ? "" : words.get(at);
    }
}
