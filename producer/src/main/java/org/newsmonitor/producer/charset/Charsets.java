package org.newsmonitor.producer.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** What a declared name of a charset means on the web. */
public final class Charsets {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private Charsets() {}

    /**
     * As the WHATWG Encoding Standard has it, Latin-1 and ASCII mean Windows-1252; a declaration of UTF-16 that could be
     * read byte by byte is not true.
     *
     * @return empty where the name is unknown or cannot be true
     */
    public static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return wide ? Optional.empty() : Optional.of(latin ? WINDOWS : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    public static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
