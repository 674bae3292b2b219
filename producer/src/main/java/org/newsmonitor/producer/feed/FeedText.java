package org.newsmonitor.producer.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a feed whatever its headers claim. A byte-order mark wins; then valid UTF-8, which other encodings do not
 * produce by chance; then the document's own declaration, which knows better than a server's default; then the server's
 * word. A feed said to be UTF-8 that is not quite keeps its good bytes as UTF-8 and has its bad ones read as
 * Windows-1252, so that one pasted quotation mark costs no feed.
 */
final class FeedText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern IN_DOCUMENT =
            Pattern.compile("^[^>]{0,200}?encoding\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");
    private static final Pattern IN_HEADER =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int ESCAPE = 0x1B;

    private final byte[] bytes;
    private final @Nullable String contentType;
    private final Losses losses;

    private FeedText(byte[] bytes, @Nullable String contentType, Losses losses) {
        this.bytes = bytes;
        this.contentType = contentType;
        this.losses = losses;
    }

    static String decode(byte[] bytes, @Nullable String contentType, Losses losses) {
        String text = new FeedText(bytes, contentType, losses).decode();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private String decode() {
        Charset marked = marked();
        if (marked != null) {
            return new String(bytes, marked);
        }
        Charset declared = declared();
        if (declared != null && escapes()) {
            return new String(bytes, declared);
        }
        String utf8 = strictly(StandardCharsets.UTF_8);
        if (utf8 != null) {
            noteWrong(declared, utf8);
            return utf8;
        }
        return declared == null || declared.equals(StandardCharsets.UTF_8) ? mixed() : asDeclared(declared);
    }

    private @Nullable Charset marked() {
        if (starts(0xFE, 0xFF) || starts(0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        return starts(0xFF, 0xFE) || starts('<', 0) ? StandardCharsets.UTF_16LE : null;
    }

    private boolean starts(int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** ISO-2022-JP and its like are seven-bit, so that they look like ASCII. */
    private boolean escapes() {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
            if (b == ESCAPE) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Charset declared() {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        int declaration = head.indexOf("<?xml");
        Charset own = declaration < 0 ? null : named(IN_DOCUMENT.matcher(head.substring(declaration)));
        Charset server = contentType == null ? null : named(IN_HEADER.matcher(contentType));
        boolean serverKnows = own == null || (own.equals(StandardCharsets.UTF_8) && server != null);
        return serverKnows ? server : own;
    }

    private @Nullable Charset named(Matcher matcher) {
        if (!matcher.find()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return latin ? WINDOWS : isUtf16(charset) ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            losses.add(Loss.Reason.WRONG_CHARSET, "unknown encoding " + matcher.group(1));
            return null;
        }
    }

    /** The declaration was just read byte by byte, so this cannot be true. */
    private static boolean isUtf16(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private @Nullable String strictly(Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private void noteWrong(@Nullable Charset declared, String text) {
        boolean ascii = text.length() == bytes.length;
        if (!ascii && declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            losses.add(Loss.Reason.WRONG_CHARSET, "declared " + declared + ", is UTF-8");
        }
    }

    private String asDeclared(Charset charset) {
        String exact = strictly(charset);
        if (exact != null) {
            return exact;
        }
        if (charset.equals(WINDOWS)) {
            return mixed();
        }
        losses.add(Loss.Reason.BAD_BYTES, "not all bytes are " + charset);
        return new String(bytes, charset);
    }

    private String mixed() {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int bad = 0;
        int first = -1;
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            first = first < 0 ? in.position() : first;
            bad += result.length();
            for (int i = 0; i < result.length(); i++) {
                out.put(WINDOWS.decode(ByteBuffer.wrap(new byte[] {in.get()})));
            }
            decoder.reset();
        }
        losses.add(Loss.Reason.BAD_BYTES, bad + " bytes that are not UTF-8, the first at " + first);
        return out.flip().toString();
    }
}
