package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a stream that may hold anything: of a line that is too long the rest is skipped, so that memory stays bounded. */
final class BoundedLines {
    private final Reader reader;
    private final int longest;
    private final char[] buffer = new char[8_192];
    private int at;
    private int end;
    private boolean cut;

    /** @param longest in characters, line end not counted */
    BoundedLines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** The next line without its end, or null when there is none. */
    @Nullable
    String next() throws IOException {
        if (at == end && !fill()) {
            return null;
        }
        cut = false;
        StringBuilder line = new StringBuilder();
        do {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            append(line, stop);
            at = Math.min(end, stop + 1);
            if (stop < end) {
                break;
            }
        } while (fill());
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
    }

    private void append(StringBuilder line, int stop) {
        int room = longest - line.length();
        cut |= stop - at > room;
        line.append(buffer, at, Math.min(room, stop - at));
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, reader.read(buffer));
        return end > 0;
    }

    /** Whether the last line was longer than allowed. */
    boolean wasCut() {
        return cut;
    }

    /** Whether more can be read without waiting. */
    boolean ready() throws IOException {
        return at < end || reader.ready();
    }
}
