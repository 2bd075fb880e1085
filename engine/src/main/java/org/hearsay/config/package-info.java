/**
 * A file, the environment and flags, read once into one typed record per section.
 *
 * <p>Comes in: settings named {@code section.name}, and for each section a record with its defaults. Goes out: that record
 * with what was set. The door is {@link org.hearsay.config.Configuration}.
 *
 * <p>A trap: a mistyped setting is an error only once every section was read and {@code rejectUnknown()} was called.
 */
@NullMarked
package org.hearsay.config;

import org.jspecify.annotations.NullMarked;
