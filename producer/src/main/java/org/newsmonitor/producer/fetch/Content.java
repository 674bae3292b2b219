package org.newsmonitor.producer.fetch;

import org.jspecify.annotations.Nullable;

/**
 * The thing itself.
 *
 * @param bytes unpacked, as the server sent them; not copied
 * @param contentType the header as sent, with its charset
 * @param transferred bytes that crossed the network, packed
 * @param whole false when the answer broke off; it then carries no validators, so that the rest is asked for again
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes that are read once; equality is never asked
public record Content(Answer answer, byte[] bytes, @Nullable String contentType, long transferred, boolean whole)
        implements Fetched {}
