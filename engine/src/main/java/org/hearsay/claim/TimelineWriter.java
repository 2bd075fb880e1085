package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Claim;
import org.hearsay.model.Milestone;
import org.hearsay.model.Span;
import org.hearsay.model.Timex;

/** Puts a story's dated claims in the order of time; a plan that was given another day is one line with its history. */
final class TimelineWriter {

    private static final String DATED = "\\d{4}(?:-.+)?";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final Map<String, AnnotatedReport> reports = new LinkedHashMap<>();

    TimelineWriter(List<AnnotatedReport> reports) {
        reports.forEach(report -> this.reports.put(report.id(), report));
    }

    List<Milestone> timeline(List<Claim> claims) {
        List<Plan> plans = new ArrayList<>();
        List<Milestone> past = new ArrayList<>();
        for (Claim claim : claims) {
            Set<String> planned = values(claim, true);
            if (!planned.isEmpty()) {
                plans.add(new Plan(claim, planned));
            }
            values(claim, false).stream()
                    .filter(value -> !planned.contains(value))
                    .limit(1)
                    .forEach(value -> past.add(new Milestone(value, claim.text(), false, List.of(claim.id()))));
        }
        List<Milestone> lines = new ArrayList<>(past);
        tied(plans).forEach(plan -> lines.add(plan.line()));
        lines.sort(Comparator.comparing(Milestone::value));
        return lines;
    }

    /** A plan: its claims and its days, the one that was announced first being the first. */
    private record Plan(List<Claim> claims, Set<String> days) {

        Plan(Claim claim, Set<String> days) {
            this(List.of(claim), days);
        }

        Plan with(Plan later) {
            List<Claim> all = new ArrayList<>(claims);
            all.addAll(later.claims);
            Set<String> values = new LinkedHashSet<>(days);
            values.addAll(later.days);
            return new Plan(all, values);
        }

        String lastDay() {
            String last = "";
            for (String day : days) {
                last = day;
            }
            return last;
        }

        Milestone line() {
            StringBuilder text = new StringBuilder(claims.get(claims.size() - 1).text());
            if (days.size() > 1) {
                String before = String.join(", then ", new ArrayList<>(days).subList(0, days.size() - 1));
                text.append(" (planned for ")
                        .append(before)
                        .append(", moved to ")
                        .append(lastDay())
                        .append(')');
            }
            return new Milestone(
                    lastDay(),
                    text.toString(),
                    true,
                    claims.stream().map(Claim::id).toList());
        }
    }

    /** Plans, with each one that took the place of an earlier one joined to it. */
    private List<Plan> tied(List<Plan> plans) {
        List<Plan> lines = new ArrayList<>();
        List<Plan> inOrder = new ArrayList<>(plans);
        inOrder.sort(Comparator.comparing(plan -> published(plan.claims.get(0))));
        for (Plan plan : inOrder) {
            Plan earlier = lines.stream()
                    .filter(line -> !line.days.contains(plan.lastDay()))
                    .filter(line -> plan.claims.stream().anyMatch(claim -> moves(claim, line.lastDay())))
                    .findFirst()
                    .orElse(null);
            Plan same = lines.stream()
                    .filter(line -> line.days.size() > 1 && line.lastDay().equals(plan.lastDay()))
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

    /** Whether a claim says that something was moved away from {@code day}: a word of moving and that day beside it. */
    private boolean moves(Claim claim, String day) {
        for (Assertion assertion : claim.assertions()) {
            AnnotatedReport report = reports.get(assertion.report());
            if (report == null) {
                continue;
            }
            Span around = around(report, assertion.span());
            boolean mentioned = report.times().stream()
                    .filter(time -> around.covers(time.span()))
                    .map(Timex::value)
                    .anyMatch(value -> GistReader.day(value).equals(day));
            boolean moved = speaksOfMoving(report, around);
            if (mentioned && moved) {
                return true;
            }
        }
        return false;
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

    /** The days that a claim's assertions give, in the order of publication. */
    private Set<String> values(Claim claim, boolean planned) {
        Set<String> values = new LinkedHashSet<>();
        for (Assertion assertion : claim.assertions()) {
            String when = assertion.when();
            if (when != null && assertion.modality().planned() == planned && when.matches(DATED)) {
                String day = GistReader.day(when);
                if (!planned) {
                    values.add(day);
                } else if (day.matches(DAY)) {
                    values.addAll(plannedDays(assertion, day));
                }
            }
        }
        return values;
    }

    /** The day of a plan, and where it is said to be moved, all its days in the order of the text. */
    private List<String> plannedDays(Assertion assertion, String day) {
        AnnotatedReport report = reports.get(assertion.report());
        if (report == null || !speaksOfMoving(report, assertion.span())) {
            return List.of(day);
        }
        return report.times().stream()
                .filter(time -> assertion.span().covers(time.span()))
                .map(time -> GistReader.day(time.value()))
                .filter(value -> value.matches(DAY))
                .distinct()
                .toList();
    }

    private static boolean speaksOfMoving(AnnotatedReport report, Span span) {
        return new GistReader(report)
                .gist(span).terms().stream()
                        .anyMatch(term -> Vocabulary.english().isMove(term.key()));
    }
}
