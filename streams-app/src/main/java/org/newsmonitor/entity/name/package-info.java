/** Names of persons, organizations and places, and the canonical entity each stands for. */
@NullMarked
package org.newsmonitor.entity.name;

import org.jspecify.annotations.NullMarked;
