package org.newsmonitor.standalone.replay;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The last value under each key of a topic; a tombstone removes its key. Sorted by key. */
final class Latest<T> {
    private final TreeMap<String, T> values = new TreeMap<>();
    private final Function<byte[], T> decode;

    Latest(Function<byte[], T> decode) {
        this.decode = decode;
    }

    /** Returns the decoded value; absent for a tombstone. */
    synchronized @Nullable T put(String key, byte @Nullable [] value) {
        if (value == null) {
            values.remove(key);
            return null;
        }
        T decoded = decode.apply(value);
        values.put(key, decoded);
        return decoded;
    }

    synchronized Collection<T> values() {
        return List.copyOf(values.values());
    }
}
