package org.newsmonitor.clean.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Undoes UTF-8 that was read as Windows-1252 or Latin-1: {@code â€™} back to an apostrophe. */
final class Mojibake implements TextRepair {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Damage done twice or thrice needs as many rounds. */
    private static final int ROUNDS = 3;

    @Override
    public TracedText apply(TracedText text) {
        TracedText result = text;
        for (int round = 0; round < ROUNDS; round++) {
            TracedText next = once(result);
            if (next == result) {
                return result;
            }
            result = next;
        }
        return result;
    }

    private static TracedText once(TracedText text) {
        TracedText.Builder builder = null;
        int kept = 0;
        int at = 0;
        while (at < text.length()) {
            int length = sequenceLength(text.charAt(at));
            String repaired = length == 0 || at + length > text.length() ? null : decode(text, at, length);
            if (repaired == null) {
                at++;
                continue;
            }
            builder = builder == null ? new TracedText.Builder(text.length()) : builder;
            builder.append(text.slice(kept, at)).append(repaired, text.from(at), text.to(at + length - 1));
            at += length;
            kept = at;
        }
        return builder == null
                ? text
                : builder.append(text.slice(kept, text.length())).build();
    }

    /**
     * How many bytes the UTF-8 sequence has that this lead byte opens; 0 when it is none. Two-byte sequences only for
     * Latin letters: {@code É»} at the end of a French quotation is no damage.
     */
    private static int sequenceLength(char c) {
        if (c < 0xc2 || c > 0xf4 || (c > 0xc5 && c < 0xe0)) {
            return 0;
        }
        return c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
    }

    private static @Nullable String decode(TracedText text, int at, int length) {
        byte[] bytes = new byte[length];
        bytes[0] = (byte) text.charAt(at);
        for (int i = 1; i < length; i++) {
            int b = toByte(text.charAt(at + i));
            if (b < 0x80 || b > 0xbf) {
                return null;
            }
            bytes[i] = (byte) b;
        }
        return strictly(bytes);
    }

    private static int toByte(char c) {
        if (c >= 0x80 && c <= 0xff) {
            return c;
        }
        byte[] encoded = c > 0xff ? String.valueOf(c).getBytes(WINDOWS) : new byte[0];
        return encoded.length == 1 && encoded[0] < 0 ? encoded[0] & 0xff : 0;
    }

    private static @Nullable String strictly(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
