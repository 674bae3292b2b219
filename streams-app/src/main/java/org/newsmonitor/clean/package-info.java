/** HTML or plain text to the article alone: boilerplate dropped, date, title and language found, the unusable refused. */
@NullMarked
package org.newsmonitor.clean;

import org.jspecify.annotations.NullMarked;
