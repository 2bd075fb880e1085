package org.hearsay.app.desk;

/**
 * What stands around every page.
 *
 * @param title of the window
 * @param query what the search box holds
 * @param claim what the box for a claim holds
 */
record Frame(String title, String query, String claim) {

    static Frame of(String title) {
        return new Frame(title, "", "");
    }
}
