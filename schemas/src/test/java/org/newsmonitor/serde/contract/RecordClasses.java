package org.newsmonitor.serde.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParser;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.RandomData;
import org.newsmonitor.avro.Alert;
import org.newsmonitor.avro.Article;
import org.newsmonitor.avro.Feedback;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.avro.Rejected;
import org.newsmonitor.avro.Story;
import org.newsmonitor.serde.TrustedRecords;

/** Our record classes, their schemas and made-up contents for them. */
public final class RecordClasses {
    static {
        TrustedRecords.install();
    }

    private RecordClasses() {}

    /** One for each public topic. */
    public static List<Class<? extends SpecificRecord>> all() {
        return List.of(RawArticle.class, Article.class, Rejected.class, Story.class, Alert.class, Feedback.class);
    }

    static Schema schema(Class<? extends SpecificRecord> type) {
        return SpecificData.get().getSchema(type);
    }

    /** Binary records with random contents, the same at every run. */
    static List<byte[]> samples(Class<? extends SpecificRecord> type, int count) {
        List<byte[]> samples = new ArrayList<>();
        new RandomData(schema(type), count, 20_260_105L).forEach(each -> samples.add(binary(schema(type), each)));
        return samples;
    }

    /** Every record declared by the files of a folder. */
    public static List<Schema> declaredIn(Path folder) {
        SchemaParser parser = new SchemaParser();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".avsc"))
                    .sorted()
                    .toList()) {
                parser.parse(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parser.getParsedNamedSchemas();
    }

    private static byte[] binary(Schema schema, Object record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        try {
            new GenericDatumWriter<>(schema).write(record, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
