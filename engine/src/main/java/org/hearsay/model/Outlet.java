package org.hearsay.model;

import static org.hearsay.model.Invariants.requireText;

/**
 * Who publishes.
 *
 * @param name the name as a reader knows it, such as "The Harbour Post"
 * @param agency whether its text is made for others to reprint
 */
public record Outlet(String name, boolean agency) {

    /** The name that a report bears when nothing says who published it. */
    public static final Outlet UNKNOWN = new Outlet("unknown", false);

    public Outlet {
        requireText(name, "an outlet's name");
    }
}
