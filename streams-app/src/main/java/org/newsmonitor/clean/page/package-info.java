/** Web pages: the blocks of the main text and what the page says about itself. */
@NullMarked
package org.newsmonitor.clean.page;

import org.jspecify.annotations.NullMarked;
