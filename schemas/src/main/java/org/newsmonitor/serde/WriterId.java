package org.newsmonitor.serde;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Which schema a record was written with: the number in front of its bytes, or a globally unique id. */
sealed interface WriterId {
    byte ID_MAGIC = 0;
    byte GUID_MAGIC = 1;
    int ID_LENGTH = 5;

    /** A number that one registry gave out. */
    record Id(int value) implements WriterId {
        @Override
        public String toString() {
            return "id " + value;
        }
    }

    /** A globally unique id. */
    record Guid(UUID value) implements WriterId {
        @Override
        public String toString() {
            return "guid " + value;
        }
    }

    /** Reads the id and leaves the buffer at the first byte after it. */
    static WriterId read(ByteBuffer bytes) {
        if (!bytes.hasRemaining()) {
            throw new UndecodableRecordException("The record is empty: no magic byte, no schema id");
        }
        byte magic = bytes.get();
        return switch (magic) {
            case ID_MAGIC -> new Id(requireRemaining(bytes, Integer.BYTES).getInt());
            case GUID_MAGIC -> {
                requireRemaining(bytes, 2 * Long.BYTES);
                yield new Guid(new UUID(bytes.getLong(), bytes.getLong()));
            }
            default ->
                throw new UndecodableRecordException(
                        "Magic byte 0x%02x is neither 0x00 nor 0x01: not an Avro record of a schema registry"
                                .formatted(magic));
        };
    }

    private static ByteBuffer requireRemaining(ByteBuffer bytes, int length) {
        if (bytes.remaining() < length) {
            throw new UndecodableRecordException(
                    "The record ends inside its schema id: %d of %d bytes".formatted(bytes.remaining(), length));
        }
        return bytes;
    }
}
