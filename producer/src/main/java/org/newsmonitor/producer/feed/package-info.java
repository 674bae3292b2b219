/** Reads what sites publish of their news: RSS, RDF, Atom, JSON Feed, news sitemaps, and lists of feeds; all as far as they can be read. */
@NullMarked
package org.newsmonitor.producer.feed;

import org.jspecify.annotations.NullMarked;
