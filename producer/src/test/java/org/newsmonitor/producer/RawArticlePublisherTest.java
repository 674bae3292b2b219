package org.newsmonitor.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.newsmonitor.avro.RawArticle;

class RawArticlePublisherTest {
    private final List<String> refused = new ArrayList<>();
    private final MockProducer<String, RawArticle> kafka =
            new MockProducer<>(false, null, new StringSerializer(), bodyBytes());
    private final RawArticlePublisher publisher =
            new RawArticlePublisher(kafka, "news.raw-articles", (id, why) -> refused.add(id));

    @Test
    void articlesAreKeyedByTheirId() {
        publisher.publish(article("q07-a"));

        assertThat(kafka.history()).extracting(sent -> sent.key()).containsExactly("q07-a");
    }

    @Test
    void anArticleTooLargeIsRefusedAloneAndTheNextGoesOn() {
        publisher.publish(article("huge"));
        kafka.errorNext(new RecordTooLargeException("too large"));
        publisher.publish(article("next"));

        assertThat(refused).containsExactly("huge");
        assertThat(kafka.history()).hasSize(2);
    }

    @Test
    void anOutageStopsThePublisher() {
        publisher.publish(article("a"));
        kafka.errorNext(new TimeoutException("no broker"));

        assertThatThrownBy(() -> publisher.publish(article("b"))).isInstanceOf(PublishException.class);
    }

    private static RawArticle article(String id) {
        return RawArticle.newBuilder().setId(id).setBody("x").build();
    }

    private static Serializer<RawArticle> bodyBytes() {
        ByteArraySerializer bytes = new ByteArraySerializer();
        return (topic, article) ->
                bytes.serialize(topic, article.getBody().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
