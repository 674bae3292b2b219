@NullMarked
package org.newsmonitor.standalone.ingest;

import org.jspecify.annotations.NullMarked;
