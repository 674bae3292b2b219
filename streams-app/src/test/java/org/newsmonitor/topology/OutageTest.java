package org.newsmonitor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.stream.Stream;
import org.apache.avro.AvroRuntimeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutageTest {
    /** As the genuine registry client throws it; what it answers is asked for by name. */
    @SuppressWarnings({"UnusedMethod", "EffectivelyPrivate"})
    static final class RestClientException extends Exception {
        private final int code;

        RestClientException(int code) {
            this.code = code;
        }

        public int getErrorCode() {
            return code;
        }
    }

    static Stream<Throwable> outages() {
        return Stream.of(
                new SerializationException("schema of id 7", new ConnectException("refused")),
                new SerializationException("schema of id 7", new HttpTimeoutException("slow")),
                new SerializationException("schema of id 7", new RestClientException(401)),
                new SerializationException("schema of id 7", new RestClientException(50001)),
                new StreamsException(new TimeoutException("no broker")));
    }

    static Stream<Throwable> badRecords() {
        return Stream.of(
                new SerializationException("Unknown magic byte!"),
                new SerializationException("schema of id 7", new RestClientException(40403)),
                new SerializationException("cut short", new EOFException()),
                new SerializationException("not Avro", new AvroRuntimeException("malformed")),
                new IllegalArgumentException("not a span: 3..2"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void brokerOrRegistryThatFailsIsAnOutage(Throwable failure) {
        assertThat(Outage.isBehind(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("badRecords")
    void recordThatCanNeverBeHandledIsNot(Throwable failure) {
        assertThat(Outage.isBehind(failure)).isFalse();
    }
}
