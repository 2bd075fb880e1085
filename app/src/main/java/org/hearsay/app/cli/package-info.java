/**
 * The command line: a class per verb.
 *
 * <p>Comes in: arguments. Goes out: results on standard output, everything else on standard error, and an exit code: 0
 * done, 1 done with failures that the ledger lists, 2 wrong use, 3 a broken world. {@link
 * org.hearsay.app.cli.CommandLineRunner} maps errors to codes and is the only one who does.
 *
 * <p>A trap: never write through {@code System.out}; {@link org.hearsay.app.cli.Terminal} knows the encoding, the
 * colours and the width.
 */
@NullMarked
package org.hearsay.app.cli;

import org.jspecify.annotations.NullMarked;
