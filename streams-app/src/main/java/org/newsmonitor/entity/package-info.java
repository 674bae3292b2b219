/** Sentences, names and values with their normal forms, and who says what. */
@NullMarked
package org.newsmonitor.entity;

import org.jspecify.annotations.NullMarked;
