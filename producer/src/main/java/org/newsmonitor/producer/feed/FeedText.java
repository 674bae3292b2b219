package org.newsmonitor.producer.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.producer.charset.ByteText;
import org.newsmonitor.producer.charset.Charsets;

/**
 * The text of a feed whatever its headers claim ({@link ByteText}). The document's own declaration is believed before the
 * server's, which is often only a default.
 */
final class FeedText {
    private static final Pattern IN_DOCUMENT =
            Pattern.compile("^[^>]{0,200}?encoding\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");
    private static final Pattern IN_HEADER =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private FeedText() {}

    static String decode(byte[] bytes, @Nullable String contentType, Losses losses) {
        return ByteText.decode(
                bytes,
                declared(bytes, contentType, losses),
                (problem, detail) -> losses.add(
                        problem == ByteText.Problem.BAD_BYTES ? Loss.Reason.BAD_BYTES : Loss.Reason.WRONG_CHARSET,
                        detail));
    }

    private static @Nullable Charset declared(byte[] bytes, @Nullable String contentType, Losses losses) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        int declaration = head.indexOf("<?xml");
        Charset own = declaration < 0 ? null : named(IN_DOCUMENT.matcher(head.substring(declaration)), losses);
        Charset server = contentType == null ? null : named(IN_HEADER.matcher(contentType), losses);
        boolean serverKnows = own == null || (own.equals(StandardCharsets.UTF_8) && server != null);
        return serverKnows ? server : own;
    }

    private static @Nullable Charset named(Matcher matcher, Losses losses) {
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1);
        if (!Charsets.isKnown(name)) {
            losses.add(Loss.Reason.WRONG_CHARSET, "unknown encoding " + name);
        }
        return Charsets.named(name).orElse(null);
    }
}
