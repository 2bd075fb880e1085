package org.hearsay.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Report;

/**
 * Of whom and what some reports tell by name.
 *
 * <p>A story that has none of a claim's names, nor a people, a country or a short form that may stand for one, is about
 * something else, however alike it sounds: another fire, another bank. Where there is doubt, a name counts as there.
 */
final class NamesToldOf {

    private final Set<String> openings = new HashSet<>();
    private final Set<String> forms = new HashSet<>();
    private final Set<String> shortened = new HashSet<>();

    NamesToldOf(List<AnnotatedReport> reports) {
        for (AnnotatedReport report : reports) {
            Report read = report.report();
            for (String text : List.of(read.title(), read.outlet().name(), read.text())) {
                take(text, Tokenizer.tokens(text));
            }
        }
    }

    private void take(String text, List<Token> tokens) {
        int run = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            for (String part : token.form().split("-")) {
                openings.add(opening(part));
            }
            run = Character.isUpperCase(text.charAt(token.begin())) ? run : i + 1;
            if (run <= i) {
                forms.addAll(NameWords.otherForms(text.substring(token.begin(), token.end())));
                String name = text.substring(tokens.get(run).begin(), token.end());
                forms.addAll(NameWords.otherForms(name));
                shortened.add(NameWords.shortened(name));
            }
        }
    }

    /** Whether they have one of these names; so it is where there are none. */
    boolean hasAnyOf(List<List<Term>> names) {
        return names.isEmpty() || names.stream().anyMatch(this::has);
    }

    private boolean has(List<Term> name) {
        return name.stream().anyMatch(term -> openings.contains(opening(term.text())))
                || NameWords.otherForms(text(name)).stream()
                        .anyMatch(form -> forms.contains(form) || shortened.contains(form))
                || forms.contains(NameWords.shortened(text(name)));
    }

    private static String text(List<Term> name) {
        return name.stream().map(Term::text).collect(Collectors.joining(" "));
    }

    private static String opening(String word) {
        String plain = Tokenizer.fold(word).replace(".", "");
        return plain.substring(0, Math.min(plain.length(), (int) Thresholds.of("name-opening")));
    }
}
