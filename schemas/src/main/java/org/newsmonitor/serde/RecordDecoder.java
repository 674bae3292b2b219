package org.newsmonitor.serde;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Reads records written with one schema into our record class of the same name. Safe for use by several threads. */
final class RecordDecoder<T extends SpecificRecord> {
    private static final ThreadLocal<@Nullable BinaryDecoder> REUSED = new ThreadLocal<>();

    static {
        TrustedRecords.install();
    }

    private final String name;
    private final DatumReader<T> reader;

    private RecordDecoder(String name, DatumReader<T> reader) {
        this.name = name;
        this.reader = reader;
    }

    static <T extends SpecificRecord> RecordDecoder<T> of(Schema written) {
        Class<? extends SpecificRecord> type = classOf(written);
        SpecificData model = SpecificData.getForClass(type);
        Schema wanted = model.getSchema(type);
        return new RecordDecoder<>(written.getFullName(), new SpecificDatumReader<>(written, wanted, model));
    }

    T decode(ByteBuffer payload) {
        try {
            BinaryDecoder decoder = DecoderFactory.get()
                    .binaryDecoder(
                            payload.array(),
                            payload.arrayOffset() + payload.position(),
                            payload.remaining(),
                            REUSED.get());
            REUSED.set(decoder);
            return reader.read(null, decoder);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UndecodableRecordException("The bytes are not a whole %s: %s".formatted(name, broken), broken);
        }
    }

    private static Class<? extends SpecificRecord> classOf(Schema written) {
        try {
            Class<?> type =
                    written.getType() == Schema.Type.RECORD ? SpecificData.get().getClass(written) : null;
            if (type != null && SpecificRecord.class.isAssignableFrom(type)) {
                return type.asSubclass(SpecificRecord.class);
            }
        } catch (SecurityException untrusted) {
            // Reported below, like a class that does not exist.
        }
        throw new UndecodableRecordException(
                "No record class for what was written, %s".formatted(written.getFullName()));
    }
}
