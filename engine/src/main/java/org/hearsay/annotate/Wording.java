package org.hearsay.annotate;

/**
 * How a statement is worded: what decides how far its cue can be trusted.
 *
 * @param verb the verb of the cue, or the words of it where it is no verb
 * @param form the form of the verb as it stands
 * @param way where content and source stand: after the cue as a clause, before it, round about it
 * @param telling whether the content tells something by itself; what somebody wants or opposes does not
 */
record Wording(String verb, String form, String way, boolean telling) {

    /** Of a cue that is no verb. */
    static Wording of(String words) {
        return new Wording(words, words, "", true);
    }
}
