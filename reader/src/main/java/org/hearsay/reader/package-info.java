/**
 * The trained model as resources, with its card.
 *
 * <p>No model is trained yet: this module holds the interface that one will be read through, and a card that says so.
 */
@NullMarked
package org.hearsay.reader;

import org.jspecify.annotations.NullMarked;
