package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.Certainty;

/**
 * Whether an assertion says a claim in the claim's own words.
 *
 * <p>"The aide to Mara Lund was arrested" has the words "Mara Lund was arrested" and does not say so: they must stand as
 * a clause of their own that nothing leaves open or calls untrue. When in doubt they do not; then the judge decides.
 */
final class Verbatim {

    private static final Set<Certainty> UNSURE = Set.of(Certainty.UNKNOWN, Certainty.POSSIBLE);
    private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "!", "?", "(", ")", "–", "—");
    private static final Set<String> JOINING = Set.of(",", "and", "but");
    private static final Vocabulary VOCABULARY = Vocabulary.english();

    private final List<String> said;
    private final List<String> asked;

    private Verbatim(List<String> said, List<String> asked) {
        this.said = said;
        this.asked = asked;
    }

    static boolean says(Voiced voiced, String claim) {
        String text = voiced.assertion().text();
        Verbatim verbatim = new Verbatim(forms(text.substring(GistReader.datelineEnd(text))), clause(claim));
        boolean sure = !UNSURE.contains(voiced.assertion().modality().certainty());
        return sure && !verbatim.asked.isEmpty() && verbatim.isSaid();
    }

    private boolean isSaid() {
        for (int at = 0; at + asked.size() <= said.size(); at++) {
            int end = at + asked.size();
            if (said.subList(at, end).equals(asked) && beginsClause(at) && !isLeftOpen(at, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsClause(int at) {
        String before = at == 0 ? "" : said.get(at - 1);
        if (JOINING.contains(before)) {
            return mayJoinClauses(at - 1);
        }
        return at == 0 || MARKS.contains(before) || (before.equals("that") && followsSpeech(at - 1));
    }

    // "The owners of the Corda, the Hesper and the Marl": what is joined without a verb before it is no clause.
    private boolean mayJoinClauses(int joint) {
        List<String> before = said.subList(0, joint);
        boolean scene = said.get(joint).equals(",") && VOCABULARY.endsHead(said.get(0));
        return scene || before.stream().anyMatch(form -> VOCABULARY.isAuxiliary(form) || VOCABULARY.isVerbForm(form));
    }

    // "The claim that" is no statement.
    private boolean followsSpeech(int that) {
        boolean noun = that > 1 && VOCABULARY.isStopword(said.get(that - 2));
        return that > 0 && VOCABULARY.isSpeech(VOCABULARY.key(said.get(that - 1))) && !noun;
    }

    private boolean isLeftOpen(int begin, int end) {
        boolean choice = end < said.size() && said.get(end).equals("or");
        return choice
                || Stream.concat(said.subList(0, begin).stream(), said.subList(end, said.size()).stream())
                        .anyMatch(VOCABULARY::leavesOpen);
    }

    private static List<String> clause(String claim) {
        List<String> forms = forms(claim);
        int end = forms.size();
        while (end > 0 && MARKS.contains(forms.get(end - 1))) {
            end--;
        }
        return forms.subList(0, end);
    }

    /** Words, numbers and the marks that part clauses; quotation marks and the like part nothing. */
    private static List<String> forms(String text) {
        return Tokenizer.tokens(text).stream()
                .filter(token -> token.isWordOrNumber() || MARKS.contains(token.form()))
                .map(Token::form)
                .toList();
    }
}
