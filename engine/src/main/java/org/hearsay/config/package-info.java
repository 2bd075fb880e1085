/**
 * A file, the environment and flags, read once into one typed record per section.
 */
@NullMarked
package org.hearsay.config;

import org.jspecify.annotations.NullMarked;
