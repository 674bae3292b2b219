/** The broker and the registry inside this process: ports, data folder, orderly stop. */
@NullMarked
package org.newsmonitor.standalone.embedded;

import org.jspecify.annotations.NullMarked;
