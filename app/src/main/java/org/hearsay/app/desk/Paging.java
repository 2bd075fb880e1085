package org.hearsay.app.desk;

import java.util.List;

/**
 * Which part of a long list a page shows.
 *
 * @param page from 1
 * @param pages how many there are, one or more
 * @param total how long the list is
 */
record Paging(int page, int pages, int total) {

    private static final int SIZE = 30;

    /** The page asked for, or the last one. */
    static Paging of(int page, int total) {
        int pages = Math.max(1, (total + SIZE - 1) / SIZE);
        return new Paging(Math.min(page, pages), pages, total);
    }

    <T> List<T> part(List<T> all) {
        int begin = (page - 1) * SIZE;
        return all.subList(begin, Math.min(all.size(), begin + SIZE));
    }

    boolean hasPrevious() {
        return page > 1;
    }

    boolean hasNext() {
        return page < pages;
    }
}
