package org.newsmonitor.topology;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.NullUnmarked;

/** A record that could not be handled, as it came, with what is known of the failure in Kafka's standard headers. */
@NullUnmarked
final class DeadLetter {
    private static final String PREFIX = "__streams.errors.";
    private static final int STACK_TRACE_LIMIT = 8_000;

    private DeadLetter() {}

    static ProducerRecord<byte[], byte[]> of(
            String topic, ErrorHandlerContext context, Exception cause, byte[] key, byte[] value) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(topic, key, value);
        Headers headers = letter.headers();
        if (context.headers() != null) {
            context.headers().forEach(headers::add);
        }
        add(headers, "exception", cause.getClass().getName());
        add(headers, "message", String.valueOf(cause.getMessage()));
        add(headers, "stacktrace", stackTrace(cause));
        add(headers, "topic", context.topic());
        add(headers, "partition", Integer.toString(context.partition()));
        add(headers, "offset", Long.toString(context.offset()));
        add(headers, "step", context.processorNodeId());
        return letter;
    }

    private static void add(Headers headers, String name, String value) {
        if (value != null) {
            headers.add(PREFIX + name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String stackTrace(Exception cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return trace.getBuffer().substring(0, Math.min(trace.getBuffer().length(), STACK_TRACE_LIMIT));
    }
}
