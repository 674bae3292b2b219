/** What a Confluent-compatible registry must do, and a real one to hold the claims against. For other modules' tests too. */
@NullMarked
package org.newsmonitor.serde.contract;

import org.jspecify.annotations.NullMarked;
