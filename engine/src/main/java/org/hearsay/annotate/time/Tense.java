package org.hearsay.annotate.time;

/** When a clause says that its event is. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE
}
