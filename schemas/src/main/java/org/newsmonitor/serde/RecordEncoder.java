package org.newsmonitor.serde;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;

/** Writes records of one schema with the id that the registry gave it. Safe for use by several threads. */
final class RecordEncoder {
    private static final int KEEP_BUFFER_UP_TO = 1 << 20;
    private static final ThreadLocal<Scratch> SCRATCH = ThreadLocal.withInitial(Scratch::new);

    static {
        TrustedRecords.install();
    }

    private final int id;
    private final Translation translation;

    private RecordEncoder(int id, Translation translation) {
        this.id = id;
        this.translation = translation;
    }

    /** Writes records as they are. */
    static RecordEncoder of(int id, Schema schema) {
        DatumWriter<IndexedRecord> writer = new SpecificDatumWriter<>(schema);
        return new RecordEncoder(id, writer::write);
    }

    /** Writes records of {@code own} in the shape of {@code wanted}, which must be able to read them. */
    static RecordEncoder translating(int id, Schema own, Schema wanted) {
        DatumWriter<IndexedRecord> ownWriter = new SpecificDatumWriter<>(own);
        GenericDatumReader<IndexedRecord> reader = new GenericDatumReader<>(own, wanted);
        DatumWriter<IndexedRecord> wantedWriter = new GenericDatumWriter<>(wanted);
        return new RecordEncoder(id, (record, encoder) -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            BinaryEncoder plain = EncoderFactory.get().binaryEncoder(bytes, null);
            ownWriter.write(record, plain);
            plain.flush();
            wantedWriter.write(
                    reader.read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null)), encoder);
        });
    }

    byte[] encode(IndexedRecord record) {
        Scratch scratch = SCRATCH.get();
        try {
            return scratch.write(id, record, translation);
        } catch (IOException | RuntimeException broken) {
            SCRATCH.remove(); // The encoder may hold half a record.
            throw new UnencodableRecordException(
                    "A %s does not fit its schema: %s"
                            .formatted(record.getSchema().getFullName(), broken.getMessage()),
                    broken);
        }
    }

    private interface Translation {
        void write(IndexedRecord record, BinaryEncoder encoder) throws IOException;
    }

    /** One thread's buffer and encoder, kept between records unless a huge one blew it up. */
    private static final class Scratch {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        private final BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);

        byte[] write(int id, IndexedRecord record, Translation translation) throws IOException {
            bytes.reset();
            bytes.write(WriterId.ID_MAGIC);
            for (int shift = 24; shift >= 0; shift -= 8) {
                bytes.write(id >>> shift);
            }
            translation.write(record, encoder);
            encoder.flush();
            if (bytes.size() > KEEP_BUFFER_UP_TO) {
                SCRATCH.remove();
            }
            return bytes.toByteArray();
        }
    }
}
