package org.hearsay.app.desk;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.model.Outlet;
import org.hearsay.pipeline.Inquiry;

/** The names of the outlets of reports, each looked up once. For one answer; not thread-safe. */
final class Outlets {

    private final Inquiry inquiry;
    private final Map<String, String> names = new HashMap<>();

    Outlets(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** Who published the report. */
    String of(String report) {
        return names.computeIfAbsent(
                report,
                id -> inquiry.report(id)
                        .map(found -> found.report().outlet())
                        .orElse(Outlet.UNKNOWN)
                        .name());
    }
}
