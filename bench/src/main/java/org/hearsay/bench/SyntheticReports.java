package org.hearsay.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Grounded;
import org.hearsay.model.Imprint;
import org.hearsay.model.Outlet;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * Any number of varied reports, made from the sentences of a few hundred real ones, the same for the same seed.
 *
 * <p>A sentence keeps its short words; each longer one gives way to another of the collection, drawn as often as it
 * stands there, or to one of the few that its story is about. A part of the reports copies a recent one, whole, cut or
 * edited. Stories begin all the time and are reported for a while.
 */
final class SyntheticReports {

    private static final int SHORT = 3;
    private static final int STORIES_OPEN = 2_000;
    private static final int RECENT = 5_000;
    private static final int OUTLETS = 400;
    private static final int TOPIC_WORDS = 24;
    private static final int NUMBERS = 100_000;
    private static final int PER_DAY = 3_000;
    private static final double STARTS = 0.3;
    private static final double COPIES = 0.12;
    private static final double OF_THE_TOPIC = 0.25;
    private static final double NEW_WORD = 0.004;
    private static final double EDITED = 0.03;
    private static final double KEPT = 0.6;
    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);

    private final Random random;
    private final List<String> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final int[] lengths;
    private final String[][] topics = new String[STORIES_OPEN][];
    private final @Nullable String[] recent = new String[RECENT];
    private int made;

    /** @param texts the collection */
    SyntheticReports(List<String> texts, long seed) {
        this.random = new Random(seed);
        this.lengths = new int[texts.size()];
        for (int i = 0; i < lengths.length; i++) {
            List<String> own = Arrays.stream(texts.get(i).split("(?<=[.!?])\\s+"))
                    .filter(sentence -> !sentence.isBlank())
                    .toList();
            lengths[i] = Math.max(1, own.size());
            sentences.addAll(own);
            for (Token token : Tokenizer.tokens(texts.get(i))) {
                if (isChanged(token)) {
                    words.add(token.form());
                }
            }
        }
        Arrays.setAll(topics, story -> topic());
    }

    private static boolean isChanged(Token token) {
        return token.kind() == Token.Kind.WORD && token.form().length() > SHORT;
    }

    private String[] topic() {
        String[] topic = new String[TOPIC_WORDS];
        Arrays.setAll(topic, i -> i % 2 == 0 ? word() : name());
        return topic;
    }

    private String word() {
        return words.get(random.nextInt(words.size()));
    }

    /** A name that hardly any other report has. */
    private String name() {
        String base = word();
        return Character.toUpperCase(base.charAt(0))
                + base.substring(1, Math.min(base.length(), 4))
                + Integer.toString(random.nextInt(NUMBERS), Character.MAX_RADIX).replaceAll("\\d", "e");
    }

    AnnotatedReport next() {
        int number = made++;
        String copied = recent[random.nextInt(RECENT)];
        String text = copied != null && random.nextDouble() < COPIES ? copy(copied) : written();
        recent[number % RECENT] = text;
        Grounded<Outlet> outlet = new Grounded<>(new Outlet("Outlet " + random.nextInt(OUTLETS), false), "invented");
        Grounded<Publication> day = new Grounded<>(Publication.on(FIRST_DAY.plusDays(number / PER_DAY)), "invented");
        Imprint imprint = new Imprint(outlet, null, day, List.of(), List.of());
        String title = text.substring(0, Math.min(text.length(), 60));
        Report report = new Report(
                Report.idOf(outlet.value().name(), "n" + number, ""),
                imprint,
                title,
                "en",
                text,
                SourceMap.identity("UTF-8", text),
                List.of());
        return new AnnotatedReport(
                report, "synthetic", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private String written() {
        int story = random.nextInt(STORIES_OPEN);
        if (random.nextDouble() < STARTS) {
            topics[story] = topic();
        }
        int length = lengths[random.nextInt(lengths.length)];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : i % 3 == 0 ? "\n\n" : " ");
            changed(sentences.get(random.nextInt(sentences.size())), topics[story], text);
        }
        return text.toString();
    }

    private void changed(String sentence, String[] topic, StringBuilder text) {
        int at = 0;
        for (Token token : Tokenizer.tokens(sentence)) {
            if (isChanged(token)) {
                text.append(sentence, at, token.begin()).append(instead(topic));
                at = token.end();
            }
        }
        text.append(sentence, at, sentence.length());
    }

    private String instead(String[] topic) {
        if (random.nextDouble() < OF_THE_TOPIC) {
            return topic[random.nextInt(topic.length)];
        }
        return random.nextDouble() < NEW_WORD ? name() : word();
    }

    /** The whole, its beginning, or all of it with a few words changed. */
    private String copy(String text) {
        int kind = random.nextInt(3);
        if (kind == 0) {
            return text;
        }
        if (kind == 1) {
            int end = text.indexOf(' ', (int) (text.length() * KEPT));
            return end < 0 ? text : text.substring(0, end);
        }
        StringBuilder edited = new StringBuilder();
        for (String word : text.split("(?<= )")) {
            edited.append(random.nextDouble() < EDITED ? word() + " " : word);
        }
        return edited.toString();
    }
}
