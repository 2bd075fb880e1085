package org.hearsay.annotate;

/** What punctuation marks are. */
final class Marks {

    private static final String OPENING = "“„«‘";
    private static final String CLOSING = "”»’";
    private static final String EITHER = "\"'";

    private Marks() {}

    static boolean isQuote(String form) {
        return isOneOf(form, OPENING) || isOneOf(form, CLOSING) || isOneOf(form, EITHER);
    }

    static boolean isDoubleQuote(String form) {
        return isOneOf(form, "“„«”»\"");
    }

    /** Can end a quotation or a bracket. */
    static boolean closes(String form) {
        return isOneOf(form, CLOSING) || isOneOf(form, EITHER) || isOneOf(form, ")]");
    }

    private static boolean isOneOf(String form, String marks) {
        return form.length() == 1 && marks.indexOf(form.charAt(0)) >= 0;
    }
}
