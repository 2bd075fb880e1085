/**
 * The outermost layer: the command line, the JSON that other programs read, and the desk.
 *
 * <p>{@link org.hearsay.app.Main} is the door. {@code cli} has a class per verb, {@code json} a record per shape of the
 * contract, {@code desk} the web pages and the HTTP API. Only {@code cli} writes to standard output.
 */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
