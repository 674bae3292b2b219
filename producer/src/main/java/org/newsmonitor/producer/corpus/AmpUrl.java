package org.newsmonitor.producer.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page behind its AMP version: from the caches of Google and the AMP project, and from the marks sites put into addresses. */
final class AmpUrl {
    private static final Pattern CACHED = Pattern.compile(
            "^https?://(?:www\\.google\\.[a-z.]+/amp|[a-z0-9-]+\\.cdn\\.ampproject\\.org/[cvi]|cdn\\.ampproject\\.org/[cvi])"
                    + "/(s/)?([^/?#]+\\.[^?#]*.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKED_PATH =
            Pattern.compile("^(?:/amp(?=/.))?(.*?)(?:/amp/?|[./-]amp(\\.html?))?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK =
            Pattern.compile("amp(?:=(?:1|true|yes)?)?|outputtype=amp|(?:m|mode|view|type)=amp");
    private static final String SUBDOMAIN = "amp.";

    private AmpUrl() {}

    /** The address a cache copied from; any other address unchanged. */
    static String original(String url) {
        Matcher cached = CACHED.matcher(url);
        return cached.matches() ? (cached.group(1) == null ? "http://" : "https://") + cached.group(2) : url;
    }

    /** {@code /amp/story}, {@code /story/amp/} and {@code /story.amp.html} are {@code /story}, the last with its ending. */
    static String withoutMark(String path) {
        Matcher marked = MARKED_PATH.matcher(path);
        if (!marked.matches() || marked.group(1).isEmpty()) {
            return path;
        }
        return marked.group(2) == null ? marked.group(1) : marked.group(1) + marked.group(2);
    }

    static boolean isMark(String parameter) {
        return MARK.matcher(parameter).matches();
    }

    /** {@code amp.h.example} is {@code www.h.example} for some sites and {@code h.example} for others; the shorter is taken. */
    static String host(String host) {
        boolean amp = host.startsWith(SUBDOMAIN) && host.indexOf('.', SUBDOMAIN.length()) > 0;
        return amp ? host.substring(SUBDOMAIN.length()) : host;
    }
}
