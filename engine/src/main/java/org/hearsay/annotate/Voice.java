package org.hearsay.annotate;

import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Who a source stands for.
 *
 * @param speaker the speaker; null where the text does not tell
 * @param plural whether more than one speak
 * @param body whether it is an institution, outlet or document and no person
 */
record Voice(@Nullable Speaker speaker, boolean plural, boolean body) {

    static final Voice NOBODY = new Voice(null, false, false);
}
