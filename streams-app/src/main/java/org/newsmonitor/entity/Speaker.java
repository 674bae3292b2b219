package org.newsmonitor.entity;

/**
 * Who speaks in a sentence, and the word that says so.
 *
 * @param name canonical name or role; empty for a pronoun
 * @param verb index of the verb of saying
 */
record Speaker(String name, int verb) {
    boolean isPronoun() {
        return name.isEmpty();
    }
}
