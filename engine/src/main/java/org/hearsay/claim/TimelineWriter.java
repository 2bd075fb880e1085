package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Claim;
import org.hearsay.model.Milestone;
import org.hearsay.model.Span;

/** Puts a story's dated claims in the order of time; a plan that was given another day is one line with its history. */
final class TimelineWriter {

    private static final int FEWEST_WORDS = 5;
    private static final int SHARED_WITH_HEADLINES = 2;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, AnnotatedReport> reports = new LinkedHashMap<>();
    private final Map<String, MoveReader> readers = new HashMap<>();
    private final Set<String> subject = new HashSet<>();

    TimelineWriter(List<AnnotatedReport> reports) {
        for (AnnotatedReport report : reports) {
            this.reports.put(report.id(), report);
            subject.addAll(keys(report.report().title()));
        }
    }

    /** @param claims those first that are told first where one day has two lines for one event */
    List<Milestone> timeline(List<Claim> claims) {
        List<Plan> plans = new ArrayList<>();
        List<Milestone> past = new ArrayList<>();
        for (Claim claim : claims) {
            Map<String, String> planned = days(claim, true);
            Map<String, String> happened = days(claim, false);
            boolean dated = !planned.isEmpty() || !happened.isEmpty();
            if (!dated || !isWorthALine(claim)) {
                continue;
            }
            if (!planned.isEmpty()) {
                plans.add(new Plan(claim, planned));
            }
            happened.entrySet().stream()
                    .filter(day -> !opensOnPronoun(day.getValue()))
                    .limit(1)
                    .forEach(day -> past.add(new Milestone(day.getKey(), day.getValue(), false, List.of(claim.id()))));
        }
        List<Milestone> lines = new ArrayList<>();
        Map<String, List<Set<String>>> told = new HashMap<>();
        List<Plan> open = new ArrayList<>();
        for (Plan plan : tied(plans)) {
            past.stream()
                    .filter(plan::isDoneBy)
                    .findFirst()
                    .ifPresentOrElse(done -> addUnlessTold(plan.doneLine(done), told, lines), () -> open.add(plan));
        }
        open.stream().filter(this::isStillToCome).forEach(plan -> addUnlessTold(plan.line(), told, lines));
        past.forEach(line -> addUnlessTold(line, told, lines));
        lines.sort(Comparator.comparing(Milestone::value));
        return lines;
    }

    // What one outlet says aside, in its own voice, is of the story only when it speaks of what the headlines speak of.
    private boolean isWorthALine(Claim claim) {
        List<Token> words = Tokenizer.tokens(claim.text()).stream()
                .filter(Token::isWordOrNumber)
                .toList();
        boolean told = claim.assertions().stream().anyMatch(a -> a.speaker() != null)
                || claim.assertions().stream().map(Assertion::report).distinct().count() > 1;
        Set<String> shared = keys(claim.text());
        shared.retainAll(subject);
        boolean ofTheStory = told || subject.isEmpty() || shared.size() >= SHARED_WITH_HEADLINES;
        return words.size() >= FEWEST_WORDS && ofTheStory;
    }

    private static boolean opensOnPronoun(String text) {
        return Tokenizer.tokens(text).stream()
                .filter(Token::isWordOrNumber)
                .limit(1)
                .anyMatch(token -> Vocabulary.english().isPronoun(token.form()));
    }

    /** A day has one line for one event. */
    private static void addUnlessTold(Milestone line, Map<String, List<Set<String>>> told, List<Milestone> lines) {
        Set<String> keys = keys(line.text());
        List<Set<String>> ofTheDay = told.computeIfAbsent(line.value(), day -> new ArrayList<>());
        boolean known = ofTheDay.stream().anyMatch(other -> isOneEvent(keys, other));
        if (!known) {
            ofTheDay.add(keys);
            lines.add(line);
        }
    }

    private static Set<String> keys(String text) {
        Vocabulary vocabulary = Vocabulary.english();
        return Tokenizer.tokens(text).stream()
                .filter(token -> token.isWordOrNumber() && !vocabulary.isStopword(token.form()))
                .filter(token -> token.form().length() > 2)
                .map(token -> vocabulary.key(token.form()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    // A day that had passed when the plan was printed is a misread one, or the day from which something was moved.
    private boolean isStillToCome(Plan plan) {
        boolean named = !plan.claims.stream().map(Claim::text).allMatch(TimelineWriter::opensOnPronoun);
        boolean ahead = plan.claims.stream()
                .flatMap(claim -> claim.assertions().stream())
                .anyMatch(a -> plan.lastDay().compareTo(printed(a)) >= 0);
        return plan.isMoved() || (named && ahead);
    }

    private String printed(Assertion assertion) {
        AnnotatedReport report = reports.get(assertion.report());
        return report == null
                ? ""
                : report.report().published().map(p -> p.day().toString()).orElse("");
    }

    private static boolean isOneEvent(Set<String> keys, Set<String> other) {
        long shared = keys.stream().filter(other::contains).count();
        return shared >= Thresholds.of("same-event") * Math.min(keys.size(), other.size());
    }

    /** A plan: its claims and its days with their words, the one that was announced first being the first. */
    private record Plan(List<Claim> claims, Map<String, String> texts) {

        Plan(Claim claim, Map<String, String> texts) {
            this(List.of(claim), texts);
        }

        Plan with(Plan later) {
            List<Claim> all = new ArrayList<>(claims);
            all.addAll(later.claims);
            Map<String, String> words = new LinkedHashMap<>(texts);
            words.putAll(later.texts);
            return new Plan(all, words);
        }

        boolean isMoved() {
            return texts.size() > 1;
        }

        String lastDay() {
            String last = "";
            for (String day : texts.keySet()) {
                last = day;
            }
            return last;
        }

        /** What is planned, in the words that give the day. */
        private String told() {
            return texts.getOrDefault(lastDay(), claims.get(claims.size() - 1).text());
        }

        Milestone line() {
            return new Milestone(
                    lastDay(),
                    told() + history(),
                    true,
                    claims.stream().map(Claim::id).toList());
        }

        /** Whether a line tells this as done on the day for which it was planned last. */
        boolean isDoneBy(Milestone done) {
            return done.value().equals(lastDay())
                    && (claims.stream().anyMatch(claim -> done.claims().contains(claim.id()))
                            || isOneEvent(keys(done.text()), keys(told())));
        }

        Milestone doneLine(Milestone done) {
            Set<String> ids = new LinkedHashSet<>(claims.stream().map(Claim::id).toList());
            ids.addAll(done.claims());
            return new Milestone(lastDay(), done.text() + history(), false, List.copyOf(ids));
        }

        private String history() {
            if (!isMoved()) {
                return "";
            }
            List<String> days = List.copyOf(texts.keySet());
            String before = String.join(", then ", days.subList(0, days.size() - 1));
            return " (planned for " + before + ", moved to " + lastDay() + ')';
        }
    }

    /** Plans, with each one that took the place of an earlier one joined to it. */
    private List<Plan> tied(List<Plan> plans) {
        List<Plan> lines = new ArrayList<>();
        List<Plan> inOrder = new ArrayList<>(plans);
        inOrder.sort(Comparator.comparing(plan -> published(plan.claims.get(0))));
        for (Plan plan : inOrder) {
            Set<String> left = new HashSet<>();
            plan.claims.forEach(claim -> left.addAll(daysLeft(claim)));
            Plan earlier = lines.stream()
                    .filter(line -> left.contains(line.lastDay()) && !line.texts.containsKey(plan.lastDay()))
                    .findFirst()
                    .orElse(null);
            Plan same = lines.stream()
                    .filter(line -> line.isMoved() && line.lastDay().equals(plan.lastDay()))
                    .findFirst()
                    .orElse(null);
            if (earlier != null) {
                lines.set(lines.indexOf(earlier), earlier.with(plan));
            } else if (same == null) {
                lines.add(plan);
            }
        }
        return lines;
    }

    private String published(Claim claim) {
        AnnotatedReport report = reports.get(claim.assertions().get(0).report());
        return report == null
                ? ""
                : report.report().published().map(Object::toString).orElse("");
    }

    /** The days from which a claim, or the sentence beside it, says that something was moved. */
    private Set<String> daysLeft(Claim claim) {
        Set<String> days = new HashSet<>();
        for (Assertion assertion : claim.assertions()) {
            AnnotatedReport report = reports.get(assertion.report());
            if (report != null && moves(report).taken(assertion.span()).isPresent()) {
                days.addAll(moves(report).left(around(report, assertion.span())));
            }
        }
        return days;
    }

    /** The sentence that holds a span, with the ones before and after it. */
    private static Span around(AnnotatedReport report, Span span) {
        List<Span> sentences = report.sentences();
        int begin = span.begin();
        int end = span.end();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).overlaps(span)) {
                begin = Math.min(begin, sentences.get(Math.max(0, i - 1)).begin());
                end = Math.max(
                        end,
                        sentences.get(Math.min(sentences.size() - 1, i + 1)).end());
            }
        }
        return new Span(begin, end);
    }

    /** The days that a claim's assertions give, in the order of publication, each with the words that give it. */
    private Map<String, String> days(Claim claim, boolean planned) {
        Map<String, String> days = new LinkedHashMap<>();
        for (Assertion assertion : claim.assertions()) {
            String day = assertion.when() == null ? "" : GistReader.day(assertion.when());
            if (DAY.matcher(day).matches() && isPlan(assertion, day) == planned && isGiven(assertion, day)) {
                addInOrder(
                        days,
                        planned ? plannedDays(assertion, day) : List.of(day),
                        ClaimText.of(assertion.text()),
                        claim.text());
            }
        }
        return days;
    }

    // "The council meets on Friday" is a plan as well when Friday is still to come.
    private boolean isPlan(Assertion assertion, String day) {
        String printed = printed(assertion);
        return assertion.modality().planned() || (!printed.isEmpty() && day.compareTo(printed) > 0);
    }

    /** Whether the words themselves give the day; a day that stands beside them may be that of speaking. */
    private boolean isGiven(Assertion assertion, String day) {
        AnnotatedReport report = reports.get(assertion.report());
        return report != null
                && report.times().stream()
                        .anyMatch(time -> assertion.span().covers(time.span())
                                && GistReader.day(time.value()).equals(day));
    }

    // The day that something was moved to stays the last, however early another report gave it.
    // Of two who give one day, who words the claim tells it, else the first.
    private static void addInOrder(Map<String, String> days, List<String> more, String text, String best) {
        boolean moved = more.size() > 1;
        for (String day : more) {
            String told = moved || text.equals(best) ? text : days.getOrDefault(day, text);
            if (moved) {
                days.remove(day);
            }
            days.put(day, told);
        }
    }

    /** The day of a plan, and where it is told from which day to which it was moved, both in that order. */
    private List<String> plannedDays(Assertion assertion, String day) {
        AnnotatedReport report = reports.get(assertion.report());
        Optional<String> taken =
                report == null ? Optional.empty() : moves(report).taken(assertion.span());
        if (report == null || taken.isEmpty()) {
            return List.of(day);
        }
        Set<String> left = new LinkedHashSet<>(moves(report).left(assertion.span()));
        left.remove(taken.get());
        if (left.isEmpty()) {
            return List.of(day);
        }
        List<String> days = new ArrayList<>(left);
        days.add(taken.get());
        return days;
    }

    private MoveReader moves(AnnotatedReport report) {
        return readers.computeIfAbsent(report.id(), id -> new MoveReader(report));
    }
}
