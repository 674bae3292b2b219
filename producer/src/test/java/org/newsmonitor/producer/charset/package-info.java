@NullMarked
package org.newsmonitor.producer.charset;

import org.jspecify.annotations.NullMarked;
