package org.hearsay.story;

import java.util.Arrays;
import java.util.List;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.Span;

/**
 * The words of a text as numbers: what each is, where it stands, and whether it stands in quotation marks.
 *
 * <p>Sixteen bits stand for a word's folded form. Two words may share them by chance, runs of four hardly ever do, and
 * only runs are compared.
 */
final class Words {

    private static final int DOUBLED = 2;

    private final char[] forms;
    private final int[] begins;
    private final int[] ends;
    private final boolean[] quoted;

    Words(char[] forms, int[] begins, int[] ends, boolean[] quoted) {
        this.forms = forms;
        this.begins = begins;
        this.ends = ends;
        this.quoted = quoted;
    }

    static Words of(String text) {
        return of(text, Tokenizer.tokens(text));
    }

    /** @param tokens those of {@code text} */
    static Words of(String text, List<Token> tokens) {
        int size = tokens.size();
        char[] forms = new char[size];
        int[] begins = new int[size];
        int[] ends = new int[size];
        boolean[] quoted = new boolean[size];
        Quotation quotation = new Quotation(text);
        int count = 0;
        for (Token token : tokens) {
            if (token.isWordOrNumber()) {
                quotation.passTo(token.begin());
                forms[count] = hash(token.form());
                begins[count] = token.begin();
                ends[count] = token.end();
                quoted[count++] = quotation.isOpen();
            } else {
                quotation.mark(token);
            }
        }
        return new Words(
                Arrays.copyOf(forms, count),
                Arrays.copyOf(begins, count),
                Arrays.copyOf(ends, count),
                Arrays.copyOf(quoted, count));
    }

    private static char hash(String form) {
        int h = form.hashCode() * 0x9E3779B1;
        return (char) (h >>> 16);
    }

    int size() {
        return forms.length;
    }

    char form(int index) {
        return forms[index];
    }

    int begin(int index) {
        return begins[index];
    }

    int end(int index) {
        return ends[index];
    }

    boolean isQuoted(int index) {
        return quoted[index];
    }

    /** How many stand outside quotation marks. */
    int unquoted() {
        int count = 0;
        for (boolean inside : quoted) {
            count += inside ? 0 : 1;
        }
        return count;
    }

    /** The characters of the words from {@code first} to {@code last}, both included. */
    Span span(int first, int last) {
        return new Span(begins[first], ends[last]);
    }

    /** Whether quotation marks stand open; a mark that nobody closes ends with its paragraph. */
    private static final class Quotation {
        private final String text;
        private int at;
        private boolean open;

        Quotation(String text) {
            this.text = text;
        }

        boolean isOpen() {
            return open;
        }

        void passTo(int offset) {
            if (open && isParagraphEnd(offset)) {
                open = false;
            }
            at = offset;
        }

        private boolean isParagraphEnd(int offset) {
            int breaks = 0;
            for (int i = offset - 1; i >= at && Character.isWhitespace(text.charAt(i)); i--) {
                breaks += text.charAt(i) == '\n' ? 1 : 0;
            }
            return breaks >= DOUBLED;
        }

        void mark(Token token) {
            passTo(token.begin());
            String form = token.form();
            if (form.equals("“") || form.equals("«") || form.equals("„")) {
                open = true;
            } else if (form.equals("”") || form.equals("»")) {
                open = false;
            } else if (form.equals("\"") || isSecondOfTwo(token)) {
                open = !open;
            }
        }

        // Two single marks stand for a double one in text from old wires.
        private boolean isSecondOfTwo(Token token) {
            char mark = token.form().charAt(0);
            return (mark == '\'' || mark == '`' || mark == '’' || mark == '‘')
                    && token.begin() > 0
                    && text.charAt(token.begin() - 1) == mark
                    && !(token.begin() > 1 && text.charAt(token.begin() - DOUBLED) == mark);
        }
    }
}
