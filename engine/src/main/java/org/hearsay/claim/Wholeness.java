package org.hearsay.claim;

import java.util.List;
import org.hearsay.language.Token;

/**
 * How far words can be read on their own.
 *
 * @param opensOnPronoun whether a reader is left to guess of whom they speak
 * @param verbless whether no verb can be made out in them
 * @param subordinate whether they open a clause that another one must complete
 */
record Wholeness(boolean opensOnPronoun, boolean verbless, boolean subordinate) {

    private static final Vocabulary VOCABULARY = Vocabulary.english();

    /** @param tokens of {@code text} */
    static Wholeness of(String text, List<Token> tokens) {
        List<String> forms =
                tokens.stream().filter(Token::isWordOrNumber).map(Token::form).toList();
        String first = forms.isEmpty() ? "" : forms.get(0);
        return new Wholeness(
                VOCABULARY.isPronoun(first),
                forms.stream().noneMatch(Wholeness::isVerb),
                VOCABULARY.isSubordinator(first) && !text.contains(","));
    }

    private static boolean isVerb(String form) {
        boolean participle = form.endsWith("ing");
        return (VOCABULARY.isVerbForm(form) && !participle) || VOCABULARY.isAuxiliary(form) || VOCABULARY.isPlan(form);
    }

    boolean isFragment() {
        return verbless || subordinate;
    }

    /** Whether a claim so worded would say nothing to who has not read the report. */
    boolean isStump() {
        return opensOnPronoun || isFragment();
    }

    /** The more, the less a reader can make of it. */
    int wants() {
        return (opensOnPronoun ? 3 : 0) + (verbless || subordinate ? 2 : 0);
    }
}
