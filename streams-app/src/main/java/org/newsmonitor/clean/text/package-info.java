/** Plain text: characters repaired, boilerplate lines dropped, every character still knowing where it stood. */
@NullMarked
package org.newsmonitor.clean.text;

import org.jspecify.annotations.NullMarked;
