/**
 * The desk: pages for people and an API for programs, on 127.0.0.1.
 *
 * <p>Comes in: an {@link org.hearsay.pipeline.Inquiry} and a port. Goes out: HTML that works without JavaScript, and
 * under {@code /api} the records of {@code org.hearsay.app.json}, as the command line writes them. The door:
 *
 * <pre>
 *   try (Desk desk = Desk.start(inquiry, Desk.USUAL_PORT)) {
 *       desk.await();
 *   }
 * </pre>
 *
 * <p>A request is answered by {@code Pages} or {@code Api}; each page is a record that holds all its template shows, so
 * the templates (under {@code src/main/jte}) are compiled against it and decide nothing. What goes wrong becomes a page
 * or a JSON object in {@code Faults}; who may ask at all is the {@code Doorkeeper}'s business.
 *
 * <p>A trap: where the command line writes one object a line ({@code stories}, {@code search}), the API answers with an
 * array of the same objects, and with the lines only to {@code Accept: application/x-ndjson}.
 */
@NullMarked
package org.hearsay.app.desk;

import org.jspecify.annotations.NullMarked;
