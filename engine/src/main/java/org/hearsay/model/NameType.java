package org.hearsay.model;

/** What a name names, in the classes that news corpora share. */
public enum NameType {
    PERSON,
    ORGANISATION,
    PLACE,
    OTHER
}
