package org.newsmonitor.relate;

/**
 * A word of a text.
 *
 * @param stem lower case, without its inflection; figures as they stand, without commas
 * @param surface as written
 * @param isName written with a capital where the position does not ask for one
 */
record Word(String stem, String surface, boolean isName) {
    boolean isFigure() {
        return Character.isDigit(stem.charAt(0));
    }
}
