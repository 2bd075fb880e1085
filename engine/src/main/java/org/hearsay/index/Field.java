package org.hearsay.index;

/** The fields of an indexed entry. */
final class Field {

    /** Kind and id, by which an entry is replaced. */
    static final String KEY = "key";

    static final String KIND = "kind";
    static final String ID = "id";
    static final String DAY = "day";
    static final String OUTLET = "outlet";

    /** Stems. */
    static final String TITLE = "title";

    static final String TEXT = "text";

    /** Title and text without stemming. */
    static final String PLAIN = "plain";

    private Field() {}
}
