package org.newsmonitor.claim.grammar;

/** When a clause's verb puts its event, and how firmly. */
public enum Tense {
    PAST,
    PERFECT,
    PRESENT,
    FUTURE,
    /** "would", "could", "might", "if". */
    CONDITIONAL;

    /** Whether what is told has happened. */
    public boolean isPast() {
        return this == PAST || this == PERFECT;
    }
}
