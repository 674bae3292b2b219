package org.newsmonitor.producer.feed.quality;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What happens to good feeds on their way. */
enum Damage {
    WARNING_BEFORE("a warning printed before it") {
        @Override
        byte[] done(byte[] feed) {
            return join(
                    "<br />\n<b>Warning</b>: mysql_connect() in /var/www/db.php on line 7<br />\n"
                            .getBytes(StandardCharsets.US_ASCII),
                    feed);
        }
    },
    PAGE_BEHIND("a counter behind it") {
        @Override
        byte[] done(byte[] feed) {
            return join(feed, "\n<script src=\"/count.js\"></script>".getBytes(StandardCharsets.US_ASCII));
        }
    },
    BAD_BYTE("a byte that is not UTF-8 in a comment") {
        @Override
        byte[] done(byte[] feed) {
            return insert(feed, new byte[] {'<', '!', '-', '-', (byte) 0x93, '-', '-', '>'});
        }
    },
    CONTROL_CHARACTER("a control character between two tags") {
        @Override
        byte[] done(byte[] feed) {
            return insert(feed, new byte[] {0x0B});
        }
    },
    CUT_SHORT("the last closing tag missing") {
        @Override
        byte[] done(byte[] feed) {
            int end = new String(feed, StandardCharsets.ISO_8859_1).lastIndexOf("</");
            return Arrays.copyOf(feed, end < 0 ? feed.length : end);
        }
    };

    private final String title;

    Damage(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract byte[] done(byte[] feed);

    MeasuredFile done(MeasuredFile file) {
        return new MeasuredFile(title, file.file(), done(file.bytes()), file.expected());
    }

    /** Before the first closing tag's element, in ASCII-compatible files: right behind the outermost element's tag. */
    private static byte[] insert(byte[] feed, byte[] what) {
        String text = new String(feed, StandardCharsets.ISO_8859_1);
        for (String root : List.of("<rss", "<feed", "<rdf:RDF", "<channel")) {
            int start = text.indexOf(root);
            int end = start < 0 ? -1 : text.indexOf('>', start);
            if (end >= 0) {
                byte[] head = Arrays.copyOf(feed, end + 1);
                return join(join(head, what), Arrays.copyOfRange(feed, end + 1, feed.length));
            }
        }
        return feed;
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
