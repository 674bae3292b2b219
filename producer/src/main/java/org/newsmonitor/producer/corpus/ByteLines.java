package org.newsmonitor.producer.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file line by line as bytes and knows where each line starts. */
final class ByteLines implements AutoCloseable {
    /** Longer lines are cut and reported, so that one broken file cannot fill the memory. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    private long start;
    private long end;
    private long number;

    ByteLines(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /** Reads the next line; false at the end of the file. */
    boolean next() throws IOException {
        line.reset();
        start = end;
        number++;
        for (int read = in.read(); read >= 0; read = in.read()) {
            end++;
            if (read == '\n') {
                return true;
            }
            if (line.size() < MAX_BYTES) {
                line.write(read);
            }
        }
        return end > start;
    }

    /** The line without its line break, cut at {@link #MAX_BYTES}. */
    byte[] bytes() {
        return line.toByteArray();
    }

    boolean isCut() {
        return line.size() == MAX_BYTES;
    }

    /** Offset of the line's first byte. */
    long offset() {
        return start;
    }

    /** 1-based. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
