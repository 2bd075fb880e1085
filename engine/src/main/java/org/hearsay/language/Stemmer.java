package org.hearsay.language;

import opennlp.tools.stemmer.PorterStemmer;

/**
 * Cuts an English word down to the part that its forms share: "signed", "signing" and "signs" become "sign".
 *
 * <p>Porter's algorithm of 1980, as OpenNLP has it. Stateless and thread-safe.
 */
public final class Stemmer {

    // Longer "words" are run-together text; no English form is lost by leaving them as they are.
    private static final int LONGEST = 40;

    private Stemmer() {}

    /** The stem of a folded word ({@link Tokenizer#fold}). */
    public static String stem(String form) {
        return form.length() > LONGEST ? form : new PorterStemmer().stem(form);
    }
}
