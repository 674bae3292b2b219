package org.newsmonitor.claim.grammar;

/** When a clause's verb puts its event, and how firmly. */
public enum Tense {
    PAST,
    PERFECT,
    PRESENT,
    FUTURE,
    /** "would", "could", "might", "if". */
    CONDITIONAL
}
