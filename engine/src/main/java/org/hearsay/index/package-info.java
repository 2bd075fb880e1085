/**
 * Full-text search over reports, stories and claims; derived from the archive and rebuilt from it at will.
 */
@NullMarked
package org.hearsay.index;

import org.jspecify.annotations.NullMarked;
