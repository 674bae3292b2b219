/** The names of the topics, shared by everything that reads or writes them. */
@NullMarked
package org.newsmonitor.topic;

import org.jspecify.annotations.NullMarked;
