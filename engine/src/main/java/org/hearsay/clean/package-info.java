/**
 * From bytes to a report: title, outlet, day, authors, language, clean text, the map back to the raw text, and what
 * was removed and why.
 *
 * <p>Comes in: {@link org.hearsay.model.RawReport}. Goes out: {@link org.hearsay.model.Report}, or the reason why there
 * is none. The door is {@link org.hearsay.clean.ReportCleaner}.
 *
 * <p>A page is parsed, parted into blocks, and each block judged; a dump is parted into lines and judged the same way.
 * Whatever is taken out is listed with its reason, and every value carries where it was found. Text whose giver vouches
 * for it is left as it is. Every character of the clean text knows its place in the raw text; white space is collapsed
 * and paragraphs are parted by a blank line, and those characters stood nowhere.
 *
 * <p>A page is walked once: its blocks, and the elements that tell its title, days and authors, come out of the same walk.
 * The kind of page is told with its reason ({@link org.hearsay.model.Presentation}): a live blog, a gallery, a thread and
 * the stub of a report for subscribers are reports and marked; a list of links and a wall are dropped. Headings stay in
 * the text and are listed; captions and picture credits are listed and not in the text, unless they read like it.
 *
 * <p>A trap: a report without a day is kept with none. Times in its text cannot be resolved then; the pipeline decides.
 * Another: the day is the one that the outlet wrote, in its own zone, and can differ from the instant's day in UTC.
 */
@NullMarked
package org.hearsay.clean;

import org.jspecify.annotations.NullMarked;
