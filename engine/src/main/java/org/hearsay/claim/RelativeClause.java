package org.hearsay.claim;

import java.util.List;
import org.hearsay.language.Token;

/**
 * Tells, token by token, whether a clause goes on that says more of a noun and has its verb next: "the ruling that
 * ordered it to pay". It ends with the clause, or where the verb of the main clause comes: "the man who fled was seen".
 */
final class RelativeClause {

    private final List<Token> tokens;
    private final Vocabulary vocabulary = Vocabulary.english();
    private boolean holds;
    private boolean hasVerb;

    RelativeClause(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean holds() {
        return holds;
    }

    /** Takes in the next token. */
    void turn(int at) {
        String form = tokens.get(at).form();
        if (vocabulary.beginsRelative(form) && at > 0 && at + 1 < tokens.size() && isVerb(at + 1)) {
            holds = true;
            hasVerb = false;
        } else if (TermReader.endsClause(form) || (holds && hasVerb && isVerb(at) && !isOneVerb(at))) {
            holds = false;
        } else {
            hasVerb |= holds && isVerb(at);
        }
    }

    private boolean isVerb(int at) {
        String form = tokens.get(at).form();
        boolean finite = vocabulary.isVerbForm(form) && !form.endsWith("ing");
        return finite || vocabulary.isAuxiliary(form) || vocabulary.isModal(form);
    }

    // "Had been told", "was not planned".
    private boolean isOneVerb(int at) {
        String before = tokens.get(at - 1).form();
        return isVerb(at - 1) || before.equals("not") || before.equals("to") || before.endsWith("ly");
    }
}
