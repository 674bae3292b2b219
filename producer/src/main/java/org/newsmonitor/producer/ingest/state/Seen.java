package org.newsmonitor.producer.ingest.state;

import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The items a source has handed on, as fingerprints: those of the last document always, older ones while there is room.
 * What is forgotten and shown again is caught by the second hop, which knows every article.
 */
final class Seen {
    /** In fingerprints, 8 bytes each; a document with more keeps all of its own. */
    static final int ROOM = 512;

    private final Set<Long> newestFirst;

    private Seen(Set<Long> newestFirst) {
        this.newestFirst = newestFirst;
    }

    /** Bytes left over at the end are ignored. */
    static Seen of(ByteBuffer bytes) {
        ByteBuffer rest = bytes.duplicate();
        Set<Long> fingerprints = new LinkedHashSet<>();
        while (rest.remaining() >= Long.BYTES) {
            fingerprints.add(rest.getLong());
        }
        return new Seen(fingerprints);
    }

    boolean has(long fingerprint) {
        return newestFirst.contains(fingerprint);
    }

    Seen then(Set<Long> document) {
        Set<Long> all = new LinkedHashSet<>(document);
        for (long older : newestFirst) {
            if (all.size() >= ROOM) {
                break;
            }
            all.add(older);
        }
        return new Seen(all);
    }

    ByteBuffer bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(newestFirst.size() * Long.BYTES);
        newestFirst.forEach(bytes::putLong);
        return bytes.flip();
    }
}
