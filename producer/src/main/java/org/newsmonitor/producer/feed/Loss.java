package org.newsmonitor.producer.feed;

/**
 * Something in a feed that could not be taken as it stood; the rest goes on.
 *
 * @param detail shortened excerpt or place, for an operator
 */
public record Loss(Reason reason, String detail) {
    private static final int LONGEST = 120;

    public Loss {
        detail = detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST) + "…";
    }

    /** What was wrong. */
    public enum Reason {
        /** The document is no feed. */
        NOT_A_FEED,
        /** Nothing, or nothing but white space. */
        EMPTY,
        /** The encoding named does not exist or does not fit. */
        WRONG_CHARSET,
        /** Bytes that mean nothing in the document's encoding, read as Windows-1252. */
        BAD_BYTES,
        /** Characters XML forbids, dropped. */
        CONTROL_CHARACTERS,
        /** Text before the document, dropped. */
        LEADING_JUNK,
        /** Text behind the document, dropped. */
        TRAILING_JUNK,
        /** An entity nobody declared, kept as it was written. */
        UNDECLARED_ENTITY,
        /** A document type with declarations; never read, so its entities are unknown. */
        DOCUMENT_TYPE,
        /** Tags that do not match, repaired. */
        BAD_MARKUP,
        /** The document ends in the middle; everything up to there was taken. */
        TRUNCATED,
        /** An item without link, id, title and content, dropped. */
        EMPTY_ITEM,
        /** An item that could not be read, dropped. */
        BAD_ITEM,
        BAD_DATE,
        BAD_LINK,
        /** More items than {@link FeedReader#MAX_ITEMS}; the rest was dropped. */
        TOO_MANY_ITEMS
    }
}
