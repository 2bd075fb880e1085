package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Certainty;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a report in words.
 *
 * @param number by which the text refers to it
 * @param who said it
 * @param cue the words that attribute
 * @param remarks kind, certainty, addressee and the like
 * @param content what was said, shortened
 * @param href where it stands in the text
 */
record StatementRow(int number, String anchor, String who, String cue, String remarks, String content, String href) {

    private static final int LONGEST = 220;

    static List<StatementRow> all(AnnotatedReport report) {
        List<StatementRow> rows = new ArrayList<>();
        for (Statement statement : report.statements()) {
            rows.add(of(statement, rows.size() + 1, report.text()));
        }
        return List.copyOf(rows);
    }

    static String anchor(int number) {
        return "s" + number;
    }

    private static StatementRow of(Statement statement, int number, String text) {
        return new StatementRow(
                number,
                anchor(number),
                who(statement, text),
                ReportPage.words(statement.cue(), text),
                remarks(statement),
                Wording.shortened(ReportPage.words(statement.content(), text), LONGEST),
                "#" + Links.anchor(statement.contentHull().begin()));
    }

    private static String who(Statement statement, String text) {
        Speaker speaker = statement.speaker();
        String who = Wording.speaker(speaker);
        if (who != null && speaker != null) {
            return speaker.anonymous() ? who + " (anonymous)" : who;
        }
        return statement.source().isEmpty() ? "nobody named" : ReportPage.words(statement.source(), text);
    }

    private static String remarks(Statement statement) {
        List<String> via = statement.chain().voices();
        return Stream.of(
                        Wording.word(statement.kind()),
                        statement.certainty() == Certainty.UNKNOWN ? null : Wording.word(statement.certainty()),
                        via.isEmpty() ? null : "via " + String.join(", ", via),
                        prefixed("to ", statement.addressee()),
                        prefixed("on ", statement.on() == null ? null : Wording.day(statement.on())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String prefixed(String prefix, @Nullable String value) {
        return value == null ? null : prefix + value;
    }
}
