package org.newsmonitor.standalone.registry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/** What a client registers: the schema in canonical JSON and the references it needs; the same content, the same id. */
record SchemaText(String schema, List<Reference> references) {

    SchemaText {
        references = List.copyOf(references);
    }

    /** Derived from the content alone, so it survives any loss of the registry. */
    UUID guid() {
        MessageDigest md5 = md5();
        md5.update(schema.getBytes(StandardCharsets.UTF_8));
        for (Reference reference : references) {
            md5.update(reference.name().getBytes(StandardCharsets.UTF_8));
            md5.update(reference.subject().getBytes(StandardCharsets.UTF_8));
            md5.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(reference.version())
                    .array());
        }
        ByteBuffer digest = ByteBuffer.wrap(md5.digest());
        return new UUID(digest.getLong(), digest.getLong());
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
