package org.newsmonitor.producer.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsmonitor.producer.charset.ByteText;
import org.newsmonitor.producer.charset.Charsets;

/** The text of a page or file of unknown encoding ({@link ByteText}). */
public final class FileText {
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 2048;

    private FileText() {}

    static String decode(byte[] bytes) {
        return decode(bytes, "");
    }

    /** @param contentType as the server states it; its charset wins over the page's */
    public static String decode(byte[] bytes, String contentType) {
        return ByteText.decode(bytes, declared(bytes, contentType).orElse(null), (problem, detail) -> {});
    }

    private static Optional<Charset> declared(byte[] bytes, String contentType) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(contentType + "\n" + head);
        return matcher.find() ? Charsets.named(matcher.group(1)) : Optional.empty();
    }
}
