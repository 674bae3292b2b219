package org.newsmonitor.topology;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a record that cannot be handled: the original bytes go to the dead letters with their cause and the
 * stream goes on. An outage is no record's fault: it stops the application, which resumes at the same record.
 */
public final class ErrorPolicy
        implements DeserializationExceptionHandler, ProcessingExceptionHandler, ProductionExceptionHandler {
    private static final String DEAD_LETTERS = "newsmonitor.dead.letters";
    private static final String TALLY = "newsmonitor.tally";
    /** Up to here an article is not yet kept; a failure further on leaves it kept. */
    private static final Set<String> BEFORE_KEPT = Set.of("read", "clean", "kept", "clean-article", "tag");

    private @Nullable String topic;
    private @Nullable Tally tally;

    static void putInto(Properties properties, String deadLetterTopic, Tally tally) {
        properties.put(DEAD_LETTERS, deadLetterTopic);
        properties.put(TALLY, tally);
        properties.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, ErrorPolicy.class);
        properties.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, ErrorPolicy.class);
        properties.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, ErrorPolicy.class);
    }

    @Override
    public void configure(Map<String, ?> configs) {
        topic = (String) configs.get(DEAD_LETTERS);
        tally = (Tally) configs.get(TALLY);
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception cause) {
        if (Outage.isBehind(cause)) {
            return DeserializationExceptionHandler.Response.fail();
        }
        boolean raw = BEFORE_KEPT.contains(context.processorNodeId());
        if (raw) {
            tally().add(Tally.Count.READ);
        }
        count(raw);
        return DeserializationExceptionHandler.Response.resume(
                List.of(DeadLetter.of(topic(), context, cause, record.key(), record.value())));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, Record<?, ?> record, Exception cause) {
        if (Outage.isBehind(cause)) {
            return ProcessingExceptionHandler.Response.fail();
        }
        count(BEFORE_KEPT.contains(context.processorNodeId()));
        return ProcessingExceptionHandler.Response.resume(List.of(letter(context, cause)));
    }

    @Override
    public ProductionExceptionHandler.Response handleError(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception cause) {
        return cause instanceof RetriableException
                ? ProductionExceptionHandler.Response.retry()
                : ProductionExceptionHandler.Response.fail();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public ProductionExceptionHandler.Response handleSerializationError(
            ErrorHandlerContext context,
            ProducerRecord record,
            Exception cause,
            ProductionExceptionHandler.SerializationExceptionOrigin origin) {
        if (Outage.isBehind(cause)) {
            return ProductionExceptionHandler.Response.fail();
        }
        count(false);
        return ProductionExceptionHandler.Response.resume(List.of(letter(context, cause)));
    }

    private ProducerRecord<byte[], byte[]> letter(ErrorHandlerContext context, Exception cause) {
        return DeadLetter.of(topic(), context, cause, context.sourceRawKey(), context.sourceRawValue());
    }

    private void count(boolean dead) {
        tally().add(dead ? Tally.Count.DEAD : Tally.Count.FAULT);
    }

    private Tally tally() {
        return Objects.requireNonNull(tally, "configured");
    }

    private String topic() {
        return Objects.requireNonNull(topic, "configured");
    }
}
