@NullMarked
package org.newsmonitor.standalone.registry;

import org.jspecify.annotations.NullMarked;
