package org.newsmonitor.producer.ingest.state;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsmonitor.avro.RawArticle;

/** Tells texts apart by their letters and digits alone, so that new markup or spacing is no new text. */
public final class TextHash {
    private static final Pattern MARKUP = Pattern.compile("<[^>]{0,2000}>|&#?\\w{1,10};");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TextHash() {}

    public static long of(RawArticle article) {
        return of(letters(article.getTitle()), letters(article.getBody()));
    }

    /** Of an article as one source shows it: another id is another article. */
    static long withId(RawArticle article) {
        return of(article.getId(), letters(article.getTitle()), letters(article.getBody()));
    }

    /** How much text there is, in letters and digits. */
    public static int length(RawArticle article) {
        return letters(article.getBody()).length();
    }

    private static String letters(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String plain = MARKUP.matcher(text).replaceAll(" ");
        return NO_WORD.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static long of(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
