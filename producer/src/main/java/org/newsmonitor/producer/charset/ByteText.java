package org.newsmonitor.producer.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Text of bytes whatever is declared of them. A byte-order mark wins; then valid UTF-8, which other encodings do not
 * produce by chance; then the declaration. What is said to be UTF-8 and is not quite keeps its good bytes as UTF-8 and has
 * its bad ones read as Windows-1252, so that one pasted quotation mark costs no text.
 */
public final class ByteText {
    private static final Charset WINDOWS = Charsets.WINDOWS;
    private static final int ESCAPE = 0x1B;

    private final byte[] bytes;
    private final @Nullable Charset declared;
    private final BiConsumer<Problem, String> problems;

    private ByteText(byte[] bytes, @Nullable Charset declared, BiConsumer<Problem, String> problems) {
        this.bytes = bytes;
        this.declared = declared;
        this.problems = problems;
    }

    /** What was wrong with the bytes or what is said of them. */
    public enum Problem {
        WRONG_CHARSET,
        BAD_BYTES
    }

    /**
     * Never fails; a byte-order mark is left out.
     *
     * @param declared what the document or its server says, as {@link Charsets#named} reads it; null where nothing is said
     * @param problems is told each, with a sentence
     */
    public static String decode(byte[] bytes, @Nullable Charset declared, BiConsumer<Problem, String> problems) {
        String text = new ByteText(bytes, declared, problems).decode();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private String decode() {
        Charset marked = ByteOrder.of(bytes);
        if (marked != null) {
            return new String(bytes, marked);
        }
        if (declared != null && escapes()) {
            return new String(bytes, declared);
        }
        String utf8 = strictly(StandardCharsets.UTF_8);
        if (utf8 != null) {
            noteWrong(utf8);
            return utf8;
        }
        return declared == null || declared.equals(StandardCharsets.UTF_8) ? mixed() : asDeclared(declared);
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

    private @Nullable String strictly(Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private void noteWrong(String text) {
        boolean ascii = text.length() == bytes.length;
        if (!ascii && declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            problems.accept(Problem.WRONG_CHARSET, "declared " + declared + ", is UTF-8");
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
        problems.accept(Problem.BAD_BYTES, "not all bytes are " + charset);
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
        problems.accept(Problem.BAD_BYTES, bad + " bytes that are not UTF-8, the first at " + first);
        return out.flip().toString();
    }
}
