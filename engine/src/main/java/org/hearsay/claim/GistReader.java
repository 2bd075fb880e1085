package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Certainty;
import org.hearsay.model.Polarity;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.Timex;

/** Reads gists out of one report. Linear in the length of what is read. */
final class GistReader {

    private static final String OPENING = " \"“‘'";
    private static final String CLOSING = ".!?\n:”";
    // "SEDGE (Agency) - " before the first words of a wire text.
    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{Lu} .,]{1,40}+(?:\\([^)\\n]{1,40}+\\) ?)?[-–—] ");

    private final AnnotatedReport report;
    private final Set<String> nameForms;
    private final Set<String> denials;
    private final List<Span> times;
    private final Vocabulary vocabulary = Vocabulary.english();

    GistReader(AnnotatedReport report) {
        this.report = report;
        this.nameForms = nameForms(report);
        this.denials = report.statements().stream()
                .filter(this::isDenied)
                .map(Statement::id)
                .collect(Collectors.toUnmodifiableSet());
        this.times = report.times().stream()
                .filter(time -> time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME)
                .map(Timex::span)
                .toList();
    }

    // Who "did not deny" a thing left it open: the annotator's word for that is UNKNOWN.
    private boolean isDenied(Statement statement) {
        boolean open = statement.certainty() == Certainty.UNKNOWN;
        return !open
                && statement.cue().stream()
                        .flatMap(span -> Tokenizer.tokens(span.of(report.text())).stream())
                        .anyMatch(token -> vocabulary.isDenial(token.form()));
    }

    /** The gist of an assertion of the report. */
    Gist gist(Assertion assertion) {
        return gist(assertion, Tokenizer.tokens(assertion.text()));
    }

    /** The same, its tokens being at hand. */
    Gist gist(Assertion assertion, List<Token> tokens) {
        Gist plain = gist(assertion.span(), tokens);
        Set<String> when = assertion.when() == null ? Set.of() : Set.of(moment(assertion.when()));
        return plain.with(
                when, isDenied(assertion, tokens), assertion.modality().planned());
    }

    /** The gist of any stretch of the report. */
    Gist gist(Span whole) {
        return gist(whole, Tokenizer.tokens(whole.of(report.text())));
    }

    private Gist gist(Span whole, List<Token> all) {
        int dateline = datelineEnd(whole.of(report.text()));
        Span span = new Span(whole.begin() + dateline, whole.end());
        String text = span.of(report.text());
        List<Token> tokens = dateline == 0 ? all : Tokenizer.tokens(text);
        TermReader reader = new TermReader(tokens, text, token -> isName(token, span), timesIn(span));
        reader.read();
        return new Gist(reader.terms(), reader.quantities(), days(span), reader.passives());
    }

    /** Where the dateline of a wire text ends; 0 where there is none. */
    static int datelineEnd(String text) {
        Matcher dateline = DATELINE.matcher(text);
        return dateline.find() && dateline.end() < text.length() ? dateline.end() : 0;
    }

    // A denial is what the cue says it is; the annotator's word counts where the text has no "not" of its own, since
    // there both would speak of the same thing.
    private boolean isDenied(Assertion assertion, List<Token> tokens) {
        boolean cue = assertion.statement() != null && denials.contains(assertion.statement());
        boolean marked = assertion.modality().polarity() == Polarity.DENIES
                || assertion.modality().certainty() == Certainty.DENIED;
        return cue || (marked && tokens.stream().noneMatch(token -> vocabulary.negationReach(token.form(), "") > 0));
    }

    private boolean isName(Token token, Span span) {
        Span there = token.span().shifted(span.begin());
        return Character.isUpperCase(report.text().charAt(there.begin()))
                && nameForms.contains(token.form())
                && !(beginsSentence(there.begin()) && isCommon(token.form()));
    }

    private boolean isCommon(String form) {
        return Rarity.isCommon(vocabulary.key(form)) || NumberWords.english().isNumber(form);
    }

    // A capital at the beginning of a sentence says nothing of a common word.
    private boolean beginsSentence(int offset) {
        int before = offset - 1;
        while (before >= 0 && OPENING.indexOf(report.text().charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || CLOSING.indexOf(report.text().charAt(before)) >= 0;
    }

    private Predicate<Token> timesIn(Span span) {
        List<Span> here = times.stream().filter(span::overlaps).toList();
        return here.isEmpty()
                ? token -> false
                : token -> here.stream().anyMatch(token.span().shifted(span.begin())::overlaps);
    }

    private Set<String> days(Span span) {
        Set<String> days = new HashSet<>();
        for (Timex time : report.times()) {
            if (span.covers(time.span()) && time.type() != Timex.Type.DURATION && time.type() != Timex.Type.SET) {
                days.add(moment(time.value()));
            }
        }
        return days;
    }

    /** A TIMEX3 value down to its day: the time of day is cut off. */
    static String day(String value) {
        int time = value.indexOf('T');
        return time > 0 ? value.substring(0, time) : value;
    }

    /** A TIMEX3 value down to its hour and minute; where it gives none, down to its day. */
    static String moment(String value) {
        return Dating.HOUR.isExact(value) ? value : day(value);
    }

    private static Set<String> nameForms(AnnotatedReport report) {
        String text = report.text();
        Set<String> forms = new HashSet<>();
        report.names()
                .forEach(name -> Tokenizer.tokens(name.text()).stream()
                        .filter(Token::isWordOrNumber)
                        .filter(token -> Character.isUpperCase(name.text().charAt(token.begin())))
                        .forEach(token -> forms.add(token.form())));
        List<Token> before = new ArrayList<>();
        for (Token token : Tokenizer.tokens(text)) {
            if (token.kind() == Token.Kind.WORD
                    && Character.isUpperCase(text.charAt(token.begin()))
                    && !before.isEmpty()
                    && isAmidSentence(before.get(0), text)) {
                forms.add(token.form());
            }
            before.clear();
            before.add(token);
        }
        return forms;
    }

    private static boolean isAmidSentence(Token before, String text) {
        return before.kind() == Token.Kind.NUMBER
                || (before.kind() == Token.Kind.WORD && !text.startsWith("\n", before.end()))
                || before.form().equals(",");
    }
}
