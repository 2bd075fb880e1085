package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotate.PassageJudge;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Certainty;
import org.hearsay.model.Chain;
import org.hearsay.model.Copy;
import org.hearsay.model.Grounded;
import org.hearsay.model.Imprint;
import org.hearsay.model.Modality;
import org.hearsay.model.Name;
import org.hearsay.model.NameType;
import org.hearsay.model.Outlet;
import org.hearsay.model.Polarity;
import org.hearsay.model.Presentation;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.SourceMap;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.StatementKind;
import org.hearsay.model.Story;
import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;

/** An invented report, written sentence by sentence and annotated by hand. */
final class Draft {

    private final String id;
    private final Outlet outlet;
    private final LocalDate day;
    private final StringBuilder text = new StringBuilder();
    private final List<String> credits = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private Presentation presentation = Presentation.PLAIN;
    private final List<Name> names = new ArrayList<>();
    private final List<Timex> times = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Assertion> assertions = new ArrayList<>();

    private Draft(String id, Outlet outlet, int day) {
        this.id = id;
        this.outlet = outlet;
        this.day = LocalDate.of(2031, 3, day);
    }

    static Draft of(String id, String outlet, int day) {
        return new Draft(id, new Outlet(outlet, false), day);
    }

    static Draft ofAgency(String id, String agency, int day) {
        return new Draft(id, new Outlet(agency, true), day);
    }

    /** The judge that ships; loaded once for all tests. */
    static EntailmentJudge judge() {
        return Shipped.JUDGE;
    }

    private static final class Shipped {
        static final EntailmentJudge JUDGE = new PassageJudge()::judge;
    }

    static AnnotatedReport claim(String sentence) {
        return of("claim", "asker", 30).own(sentence).report();
    }

    Draft credit(String agency) {
        credits.add(agency);
        return this;
    }

    /** A sentence in the outlet's own voice. */
    Draft own(String sentence) {
        Span span = append(sentence);
        return add(span, null, null, Chain.DIRECT, modality(sentence, false), null);
    }

    /** A planned thing in the outlet's own voice, with its day. */
    Draft plans(String sentence, String words, String value) {
        Span span = append(sentence);
        date(span, words, value);
        return add(span, null, null, Chain.DIRECT, new Modality(Polarity.ASSERTS, Certainty.CERTAIN, true), value);
    }

    /** Something of a day that is past or to come, in the outlet's own voice. */
    Draft dated(String sentence, String words, String value) {
        Span span = append(sentence);
        date(span, words, value);
        return add(span, null, null, Chain.DIRECT, modality(sentence, false), value);
    }

    Draft says(String who, String role, String content) {
        return statement(new Speaker(who, role.isEmpty() ? null : role, false, null), "said", content, Chain.DIRECT);
    }

    Draft denies(String who, String role, String content) {
        return statement(new Speaker(who, role.isEmpty() ? null : role, false, null), "denied", content, Chain.DIRECT);
    }

    Draft told(String unnamed, String content, String... via) {
        return statement(new Speaker(unnamed, null, true, null), "said", content, new Chain(List.of(via)));
    }

    Draft saysVia(String who, String content, String via) {
        return statement(new Speaker(who, null, false, null), "said", content, new Chain(List.of(via)));
    }

    /** Marks a name of an organisation in the sentence written last. */
    Draft named(String words) {
        return named(words, NameType.ORGANISATION);
    }

    /** Marks a name in the sentence written last. */
    Draft named(String words, NameType type) {
        int begin = text.indexOf(words, sentences.get(sentences.size() - 1).begin());
        names.add(new Name(new Span(begin, begin + words.length()), words, type, null));
        return this;
    }

    /** Marks a time in the sentence written last. */
    Draft at(String words, String value) {
        date(sentences.get(sentences.size() - 1), words, value);
        return this;
    }

    private Draft statement(Speaker speaker, String cue, String content, Chain chain) {
        Span sentence = append(speaker.name() + " " + cue + " that " + content + ".");
        int cueAt = sentence.begin() + speaker.name().length() + 1;
        int contentAt = cueAt + cue.length() + 6;
        Span span = new Span(contentAt, contentAt + content.length());
        boolean denied = cue.equals("denied");
        Statement statement = new Statement(
                "s" + statements.size(),
                List.of(new Span(
                        sentence.begin(), sentence.begin() + speaker.name().length())),
                List.of(new Span(cueAt, cueAt + cue.length())),
                List.of(span),
                StatementKind.INDIRECT,
                speaker,
                chain,
                null,
                null,
                denied ? Certainty.DENIED : Certainty.CERTAIN);
        statements.add(statement);
        return add(span, statement, speaker, chain, modality(content, denied), null);
    }

    private static Modality modality(String words, boolean denied) {
        boolean planned = words.contains(" will ") || words.contains("expected to");
        Polarity polarity = denied ? Polarity.DENIES : Polarity.ASSERTS;
        return new Modality(polarity, denied ? Certainty.DENIED : Certainty.CERTAIN, planned);
    }

    private Draft add(
            Span span,
            @Nullable Statement statement,
            @Nullable Speaker speaker,
            Chain chain,
            Modality modality,
            @Nullable String when) {
        String statementId = statement == null ? null : statement.id();
        assertions.add(new Assertion(id, span, span.of(text.toString()), statementId, speaker, chain, modality, when));
        return this;
    }

    private Span append(String sentence) {
        int begin = text.length();
        text.append(sentence);
        Span span = new Span(begin, text.length());
        sentences.add(span);
        text.append("\n\n");
        return span;
    }

    private void date(Span sentence, String words, String value) {
        int begin = text.indexOf(words, sentence.begin());
        Span span = new Span(begin, begin + words.length());
        times.add(new Timex(span, words, Timex.Type.DATE, value, null, "given"));
    }

    /** A press release or the like. */
    Draft asDocument() {
        presentation = new Presentation(new Grounded<>(Presentation.Kind.DOCUMENT, "given"), List.of(), null);
        return this;
    }

    AnnotatedReport report() {
        Imprint imprint = new Imprint(
                new Grounded<>(outlet, "given"),
                null,
                new Grounded<>(Publication.on(day), "given"),
                List.of(),
                credits);
        String all = text.toString();
        Report report =
                new Report(id, imprint, "", "en", all, SourceMap.identity("UTF-8", all), List.of(), presentation);
        return new AnnotatedReport(report, "hand", sentences, names, List.of(), times, statements, assertions);
    }

    static Story story(List<AnnotatedReport> reports) {
        return new Story(
                "s1", "a story", reports.stream().map(AnnotatedReport::id).toList(), List.of());
    }

    /** A copy whose sentences are those of the other report, one by one. */
    static Copy copy(AnnotatedReport report, AnnotatedReport of) {
        List<Copy.Shared> shared = new ArrayList<>();
        for (int i = 0; i < Math.min(report.sentences().size(), of.sentences().size()); i++) {
            shared.add(new Copy.Shared(report.sentences().get(i), of.sentences().get(i)));
        }
        return new Copy(report.id(), of.id(), 1, Copy.Kind.REPRINT, "the same text", shared);
    }
}
