package org.hearsay.clean;

/**
 * A run of a page's text that no block element parts.
 *
 * @param line its text
 * @param scope the innermost block element around it
 * @param linkedWords how many of its words stand in links
 * @param boldWords how many of its words stand in bold
 * @param continued whether only a line break parts it from the block before
 */
record Block(Line line, Scope scope, int linkedWords, int boldWords, boolean continued) {

    private static final double LINKED = 0.5;

    String text() {
        return line.text();
    }

    int words() {
        return line.words();
    }

    double linkDensity() {
        return words() == 0 ? 0 : Math.min(1.0, (double) linkedWords / words());
    }

    boolean isProse() {
        return line.isProse() && linkDensity() < LINKED;
    }

    boolean isHeading() {
        return scope.isHeading();
    }
}
