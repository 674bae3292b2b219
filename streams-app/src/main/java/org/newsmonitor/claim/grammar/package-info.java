/** Words, their classes and base forms, and the clauses they make: a shallow reading, no parse tree. */
@NullMarked
package org.newsmonitor.claim.grammar;

import org.jspecify.annotations.NullMarked;
