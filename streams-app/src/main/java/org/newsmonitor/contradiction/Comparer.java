package org.newsmonitor.contradiction;

import java.util.Optional;

/** Compares two claims in one respect; silent where it has nothing to say. */
interface Comparer {
    Optional<Verdict> compare(Reading earlier, Reading later);
}
