package org.hearsay.app.desk;

import org.hearsay.model.Copy;

/** Who copies whom, how much and why it is thought so. */
record CopyRow(Shelf.Card copier, Shelf.Card original, String share, String how, String because, String compare) {

    static CopyRow of(Copy copy, Shelf shelf) {
        return new CopyRow(
                shelf.card(copy.report()),
                shelf.card(copy.of()),
                Wording.percent(copy.share()),
                how(copy.kind()),
                copy.because(),
                Links.compare(copy.report(), copy.of()));
    }

    private static String how(Copy.Kind kind) {
        return switch (kind) {
            case REPRINT -> "prints the text of";
            case CUT -> "prints, cut short, the text of";
            case REWRITE -> "rewrites the text of";
            case PADDED -> "prints, with more around it, the text of";
            case BLOCK -> "has a passage of";
        };
    }
}
