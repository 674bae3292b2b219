/** The command line: one class a command. */
@NullMarked
package org.newsmonitor.standalone.cli;

import org.jspecify.annotations.NullMarked;
