package org.newsmonitor.producer.corpus;

import java.nio.file.Path;

/**
 * Something in a corpus that could not be read; the rest goes on.
 *
 * @param line 1-based, or 0 when the whole file is meant
 */
public record Problem(Path file, long line, String message) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
