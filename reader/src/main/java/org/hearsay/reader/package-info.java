/**
 * The trained model as resources, with its card and the sums of its files.
 *
 * <p>Comes in: nothing. Goes out: the files of the model by name. The door is {@link org.hearsay.reader.TrainedModel},
 * and {@link org.hearsay.reader.ShippedModel} the one that comes with this module. Nothing here runs the model.
 */
@NullMarked
package org.hearsay.reader;

import org.jspecify.annotations.NullMarked;
