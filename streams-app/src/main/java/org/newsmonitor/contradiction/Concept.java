package org.newsmonitor.contradiction;

/**
 * What a word or phrase of a clause means.
 *
 * @param name a concept of the thesaurus, or the word's base form
 * @param at index of its first word in the clause
 * @param proper whether it is a name
 */
record Concept(String name, int at, boolean proper) {}
