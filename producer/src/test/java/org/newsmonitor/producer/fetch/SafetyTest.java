package org.newsmonitor.producer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.producer.fetch.Refusal.Reason;

/** Nothing a feed says makes the fetcher ask where it must not. */
@Timeout(60)
class SafetyTest {
    private static final Clock TEN_OCLOCK = Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC);
    private static final FetchSettings STRICT = FetchSettings.defaults()
            .withDeadline(Duration.ofSeconds(2), Duration.ofSeconds(2))
            .withManners(2, Duration.ZERO, false);

    private ScriptedServer server;

    @BeforeEach
    void open() throws IOException {
        server = new ScriptedServer().on("/secret", "HTTP/1.1 200 OK", "secret".getBytes(StandardCharsets.US_ASCII));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, FORBIDDEN_ADDRESS", "localhost, FORBIDDEN_ADDRESS", "[::1], FORBIDDEN_ADDRESS",
        "[::ffff:127.0.0.1], FORBIDDEN_ADDRESS", "2130706433, FORBIDDEN_ADDRESS", "0.0.0.0, FORBIDDEN_ADDRESS",
        "169.254.169.254, FORBIDDEN_ADDRESS"
    })
    void noSpellingOfLoopbackIsAsked(String host, Reason reason) throws InterruptedException {
        URI uri = URI.create(server.uri("/secret").toString().replace("127.0.0.1", host));

        assertThat(ask(uri, InetAddress::getAllByName)).isIn(reason, Reason.UNSUPPORTED_ADDRESS);
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd",
        "ftp://h.example/",
        "gopher://h.example/",
        "jar:file:///x.jar!/y",
        "/relative",
        "http:///nohost"
    })
    void onlyHttpIsSpoken(String uri) throws InterruptedException {
        assertThat(ask(URI.create(uri), InetAddress::getAllByName)).isEqualTo(Reason.UNSUPPORTED_ADDRESS);
    }

    @Test
    void aPublicNameThatPointsInsideIsNotAsked() throws InterruptedException {
        CheckedNames.Resolver attacker = host -> addresses("127.0.0.1", "10.0.0.1");

        assertThat(ask(named("rebind.example"), attacker)).isEqualTo(Reason.FORBIDDEN_ADDRESS);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aNameIsResolvedOnceAndTheCheckedAddressIsTheOneConnectedTo() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        // Nobody else knows this name: a second resolution, by the client itself, would fail.
        CheckedNames.Resolver once = host -> asked.getAndIncrement() == 0 ? addresses("127.0.0.1") : fail(host);

        try (HttpFetcher fetcher =
                new HttpFetcher(STRICT.withPrivateAddresses(), TEN_OCLOCK, once, new HostGate(STRICT))) {
            assertThat(fetcher.fetch(FetchRequest.page(named("rebind.example"))))
                    .isInstanceOf(Content.class);
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void aRedirectInsideIsNotFollowed() throws InterruptedException {
        // The server plays a public host: only its redirect is checked as strictly as in earnest.
        server.on("/feed", "HTTP/1.1 302 Found\nLocation: http://metadata.example/latest");
        CheckedNames.Resolver names = host -> host.equals("metadata.example") ? fail(host) : addresses("127.0.0.1");

        try (HttpFetcher fetcher =
                new HttpFetcher(STRICT.withPrivateAddresses(), TEN_OCLOCK, names, new HostGate(STRICT))) {
            Fetched fetched = fetcher.fetch(FetchRequest.page(server.uri("/feed")));
            assertThat(((Refusal) fetched).reason()).isEqualTo(Reason.FORBIDDEN_ADDRESS);
        }
    }

    private static InetAddress[] fail(String host) throws UnknownHostException {
        throw new ForbiddenAddressException(host);
    }

    private static InetAddress[] addresses(String... literals) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[literals.length];
        for (int i = 0; i < literals.length; i++) {
            addresses[i] = InetAddress.getByName(literals[i]);
        }
        return addresses;
    }

    private URI named(String host) {
        return URI.create(server.uri("/secret").toString().replace("127.0.0.1", host));
    }

    private static Reason ask(URI uri, CheckedNames.Resolver names) throws InterruptedException {
        try (HttpFetcher fetcher = new HttpFetcher(STRICT, TEN_OCLOCK, names, new HostGate(STRICT))) {
            return ((Refusal) fetcher.fetch(FetchRequest.page(uri))).reason();
        }
    }
}
