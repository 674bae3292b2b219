package org.newsmonitor.producer.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes a Content-Encoding. Servers lie about it: what is said to be gzip but does not start like it is taken as it
 * is, deflate may come with or without the zlib header, and a file that was packed before it was served is unpacked too.
 */
final class Unpacking {
    static final String ACCEPTED = "gzip, deflate, br";
    private static final int BUFFER = 8 * 1024;
    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;
    /** Deflate with a window of 32 KiB at most, in the low four bits of zlib's first byte. */
    private static final int ZLIB_METHOD = 8;
    /** Nobody packs more than twice in earnest. */
    private static final int MOST_LAYERS = 3;

    private Unpacking() {}

    /** @param encoding the header's value; may be empty */
    static InputStream open(InputStream packed, String encoding) throws IOException {
        PushbackInputStream in = peekable(packed);
        List<String> layers = List.of(encoding.toLowerCase(Locale.ROOT).split("[,\\s]+"));
        if (layers.size() > MOST_LAYERS) {
            throw new UnknownEncodingException(encoding);
        }
        for (int i = layers.size() - 1; i >= 0; i--) {
            in = peekable(layer(in, layers.get(i)));
        }
        return isGzip(in) ? new GZIPInputStream(in, BUFFER) : in;
    }

    /** Not buffered: a buffer would lose what came before a stream breaks off. */
    private static PushbackInputStream peekable(InputStream in) {
        return new PushbackInputStream(in, 2);
    }

    private static InputStream layer(PushbackInputStream in, String name) throws IOException {
        return switch (name) {
            case "", "identity", "none", "utf-8" -> in;
            case "gzip", "x-gzip" -> isGzip(in) ? new GZIPInputStream(in, BUFFER) : in;
            case "deflate" -> deflate(in);
            case "br" -> new BrotliInputStream(in);
            default -> throw new UnknownEncodingException(name);
        };
    }

    private static InputStream deflate(PushbackInputStream in) throws IOException {
        byte[] start = peek(in);
        boolean zlib = start.length == 2
                && (start[0] & 0x0F) == ZLIB_METHOD
                && (((start[0] & 0xFF) << 8) + (start[1] & 0xFF)) % 31 == 0;
        return new InflaterInputStream(in, new Inflater(!zlib), BUFFER);
    }

    private static boolean isGzip(PushbackInputStream in) throws IOException {
        byte[] start = peek(in);
        return start.length == 2 && (start[0] & 0xFF) == GZIP_FIRST && (start[1] & 0xFF) == GZIP_SECOND;
    }

    private static byte[] peek(PushbackInputStream in) throws IOException {
        byte[] start = in.readNBytes(2);
        in.unread(start);
        return start;
    }

    /** A Content-Encoding nobody asked for. */
    static final class UnknownEncodingException extends IOException {
        UnknownEncodingException(String name) {
            super("packed as " + name);
        }
    }
}
