package org.hearsay.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.language.Lexicon;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The time elements of a page: where each stands, and whether it is the time of a change. What pages call them comes from
 * {@code time-marks.txt}.
 */
final class PageTimes {

    private static final Map<String, String> MARKS =
            Lexicon.of(PageTimes.class, "time-marks.txt").table();
    private static final Lexicon NUMBERS = Lexicon.of(PageTimes.class, "surroundings.txt");
    private static final double MOST_OF_TEXT = NUMBERS.number("share of the text around a time of the report");
    private static final int LABEL_LENGTH = (int) NUMBERS.number("characters of a label before a time");

    private final List<Element> times = new ArrayList<>();
    private final Set<Element> report;
    private final Vocabulary marks = new Vocabulary(Weights.MARKS);

    /** Those of {@code page}; {@code verdicts} say which of its blocks are no part of the report. */
    PageTimes(ParsedPage page, Opening opening, @Nullable String[] verdicts) {
        this.report = report(page.blocks(), opening.title(), verdicts);
        List<Element> near = opening.of(page.elements(), page.times());
        times.addAll(near);
        page.times().stream().filter(time -> !near.contains(time)).forEach(times::add);
    }

    /** What those in {@code place} say, the ones between title and text first; {@code change} tells which are meant. */
    Stream<String> in(TimePlace place, boolean change) {
        return times.stream()
                .filter(time -> TimePlace.of(time, report) == place && isChange(time) == change)
                .map(ParsedPage::value);
    }

    // Around the title, and around most of the text: what holds a little of it may be a teaser.
    private static Set<Element> report(List<Block> blocks, @Nullable Scope title, @Nullable String[] verdicts) {
        Set<Element> report = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Scope at = title; at != null; at = at.parent) {
            report.add(at.element);
        }
        Map<Scope, Integer> words = new HashMap<>();
        int all = 0;
        for (int i = 0; i < verdicts.length; i++) {
            int own = verdicts[i] == null && blocks.get(i).isProse()
                    ? blocks.get(i).words()
                    : 0;
            all += own;
            for (@Nullable Scope at = blocks.get(i).scope(); own > 0 && at != null; at = at.parent) {
                words.merge(at, own, Integer::sum);
            }
        }
        double least = all * MOST_OF_TEXT;
        words.forEach((scope, held) -> {
            if (held >= least) {
                report.add(scope.element);
            }
        });
        return report;
    }

    private boolean isChange(Element time) {
        String called = called(time);
        return called.isEmpty() ? DateLine.saysChange(label(time)) : called.equals("change");
    }

    // What is called both is the day of publication, which nothing has changed since.
    private String called(Element time) {
        String said = "";
        for (@Nullable Element at = time; at != null && (at.equals(time) || !at.isBlock()); at = at.parent()) {
            String names = Scope.attribute(at, "class") + ' ' + Scope.attribute(at, "itemprop");
            for (String word : marks.spelled(marks.known(names))) {
                String kind = MARKS.getOrDefault(word, "");
                if (kind.equals("publication")) {
                    return kind;
                }
                said = kind.isEmpty() ? said : kind;
            }
        }
        return said;
    }

    /** The text before {@code time} in its line, up to the time before it. */
    private static String label(Element time) {
        StringBuilder label = new StringBuilder();
        Node at = time;
        while (label.length() < LABEL_LENGTH) {
            Node before = at.previousSibling();
            if (before == null) {
                Node around = at.parent();
                if (!(around instanceof Element element) || element.isBlock()) {
                    break;
                }
                at = around;
            } else if (before instanceof Element element) {
                if (element.isBlock() || element.selectFirst("time, br") != null) {
                    break;
                }
                label.insert(0, element.text() + ' ');
                at = before;
            } else {
                label.insert(0, before instanceof TextNode text ? text.text() + ' ' : "");
                at = before;
            }
        }
        return label.toString();
    }
}
