package org.newsmonitor.producer.fetch;

import org.jspecify.annotations.Nullable;

/**
 * The thing itself.
 *
 * @param bytes unpacked, as the server sent them; not copied
 * @param contentType the header as sent, with its charset
 * @param transferred bytes that crossed the network, packed
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes that are read once; equality is never asked
public record Content(Answer answer, byte[] bytes, @Nullable String contentType, long transferred) implements Fetched {}
