package org.juzhu;

import org.jspecify.annotations.Nullable;

/**
 * What is kept at numbered places, in pages: of most persons little is asked, and a page of which nothing is kept takes no
 * room. Threads that keep the same may each work it out; what is kept has to be immutable.
 */
final class Pages<T> {
    private static final int SIZE = 16;

    private final @Nullable Object[] @Nullable [] pages;

    /** @param places how many there are, from 0 */
    Pages(int places) {
        this.pages = new Object[(places + SIZE - 1) / SIZE][];
    }

    /** What is kept there; null if nothing is. */
    @SuppressWarnings("unchecked")
    @Nullable
    T get(int place) {
        Object[] page = pages[place / SIZE];
        return page == null ? null : (T) page[place % SIZE];
    }

    void keep(int place, T value) {
        Object[] page = pages[place / SIZE];
        if (page == null) {
            page = new Object[SIZE];
            pages[place / SIZE] = page;
        }
        page[place % SIZE] = value;
    }
}
