package org.newsmonitor.producer.feed.quality;

import java.nio.file.Path;

/** A feed file and what it says. */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
record MeasuredFile(String group, Path file, byte[] bytes, FeedFacts expected) {}
