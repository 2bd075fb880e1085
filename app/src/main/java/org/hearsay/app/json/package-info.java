/**
 * The shapes that other programs read, one record per shape, named as the contract names them.
 *
 * <p>Comes in: values of the model. Goes out: records that {@link org.hearsay.app.json.Json} writes. The schemas beside
 * the class path root ({@code /schema}) say the same in JSON Schema, and a test holds the two together.
 *
 * <p>A trap: a component that is null is left out, an empty list is not.
 */
@NullMarked
package org.hearsay.app.json;

import org.jspecify.annotations.NullMarked;
