package org.newsmonitor.producer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsmonitor.producer.corpus.Corpus;
import org.newsmonitor.producer.corpus.Problem;
import org.newsmonitor.topic.TopicNames;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The producer alone, against a cluster: replays files into {@code news.raw-articles} and ends. */
@Command(
        name = "newsmonitor-producer",
        mixinStandardHelpOptions = true,
        description = "Publishes the articles of files and folders as a stream, in event time.")
public final class ProducerMain implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = ".jsonl, .txt, .html, feed .xml, or folders of these")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--bootstrap-servers",
            required = true,
            defaultValue = "${env:NEWSMONITOR_BOOTSTRAP_SERVERS}",
            description = "Kafka, host:port[,host:port] (or NEWSMONITOR_BOOTSTRAP_SERVERS)")
    private String bootstrapServers = "";

    @Option(
            names = "--schema-registry",
            required = true,
            defaultValue = "${env:NEWSMONITOR_SCHEMA_REGISTRY_URL}",
            description = "its URL (or NEWSMONITOR_SCHEMA_REGISTRY_URL)")
    private String schemaRegistry = "";

    @Option(
            names = "--topic-prefix",
            defaultValue = "${env:NEWSMONITOR_TOPIC_PREFIX:-}",
            description = "put before every topic name")
    private String topicPrefix = "";

    @Option(
            names = "--speed",
            defaultValue = "max",
            description = "max, or how many times faster than real time (default: ${DEFAULT-VALUE})")
    private String speed = "max";

    @Option(
            names = "--property",
            paramLabel = "KEY=VALUE",
            description = "a Kafka or serializer property (security, SASL, TLS, another value.serializer)")
    private Map<String, String> properties = new HashMap<>();

    public static void main(String[] args) {
        System.exit(new CommandLine(new ProducerMain())
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println("newsmonitor-producer: " + e.getMessage());
                    return 1;
                })
                .execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Pace pace = Pace.parse(speed);
        Corpus corpus = Corpus.scan(paths);
        corpus.problems().forEach(ProducerMain::report);
        try (RawArticlePublisher publisher = new RawArticlePublisher(
                RawArticlePublisher.producer(kafkaProperties()),
                new TopicNames(topicPrefix).rawArticles(),
                (id, why) -> System.err.println("refused " + id + ": " + why))) {
            new Replay(corpus, publisher, pace).run((count, article) -> {});
        }
        System.err.println(
                "published " + corpus.size() + " articles, " + corpus.problems().size() + " problems");
        return corpus.size() > 0 ? 0 : 1;
    }

    private static void report(Problem problem) {
        System.err.println(problem);
    }

    private Map<String, Object> kafkaProperties() {
        Map<String, Object> all = new HashMap<>();
        all.put("bootstrap.servers", bootstrapServers);
        all.put("schema.registry.url", schemaRegistry);
        all.put("value.serializer", "org.newsmonitor.serde.SpecificAvroSerializer");
        all.putAll(properties);
        return all;
    }
}
