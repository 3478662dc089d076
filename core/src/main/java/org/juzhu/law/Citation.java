package org.juzhu.law;

/**
 * Where a piece of law stands.
 *
 * @param instrument the key of the instrument, such as {@code BJ-270-2016}; its title and number are in the catalogue
 * @param place the article or part of it, such as {@code art. 7(1)}; empty if the whole instrument is meant
 */
public record Citation(String instrument, String place) {
    @Override
    public String toString() {
        return place.isEmpty() ? instrument : instrument + " " + place;
    }
}
