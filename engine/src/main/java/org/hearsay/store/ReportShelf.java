package org.hearsay.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.RawReport;

/** The reports of an archive, each with the bytes it came as. */
public interface ReportShelf {

    /** Keeps a report; false, with nothing changed, if one with its id is there already. */
    boolean add(RawReport raw, AnnotatedReport report);

    Optional<AnnotatedReport> find(String id);

    /** The bytes and the outside knowledge that the report {@code id} was made from. */
    Optional<RawReport> raw(String id);

    /** All reports in the order of arrival, read as the stream is. To be closed; reports added meanwhile are left out. */
    Stream<AnnotatedReport> all();

    int count();
}
