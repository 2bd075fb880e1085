/**
 * What tests share: reports written for them, and a contract for each port.
 *
 * <p>Comes in: an implementation of a port. Goes out: the verdict of its contract. A test class extends
 * {@link org.hearsay.testkit.ArchiveContract} or {@link org.hearsay.testkit.SearchIndexContract} and says how to open
 * what it tests; the tests are inherited. {@link org.hearsay.testkit.Invented} makes reports about people, places and
 * outlets that do not exist.
 *
 * <p>A trap: this module depends on engine, so engine's own tests cannot use it, or the modules would have a cycle.
 * That is why the implementations of the ports, which live in engine, pass their contracts in this module's tests.
 */
@NullMarked
package org.hearsay.testkit;

import org.jspecify.annotations.NullMarked;
