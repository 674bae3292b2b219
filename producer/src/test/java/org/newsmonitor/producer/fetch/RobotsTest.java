package org.newsmonitor.producer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class RobotsTest {
    private ScriptedServer server;
    private HttpFetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        server = new ScriptedServer().on("/feed", "HTTP/1.1 200 OK").on("/private/feed", "HTTP/1.1 200 OK");
        fetcher = new HttpFetcher(
                FetchSettings.defaults().withPrivateAddresses().withManners(2, Duration.ZERO, true),
                Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            User-agent: *;Disallow: /private                                       | /feed         |
            User-agent: *;Disallow: /private                                       | /private/feed | ROBOTS
            User-agent: newsmonitor;Disallow: /;;User-agent: *;Allow: /            | /feed         | ROBOTS
            User-agent: newsmonitor;Allow: /private;;User-agent: *;Disallow: /     | /private/feed |
            <html>not a robots file</html>                                         | /feed         |
            """)
    void rulesForUsAreKept(String rules, String path, Refusal.@Nullable Reason reason) throws InterruptedException {
        server.on("/robots.txt", "HTTP/1.1 200 OK", rules.replace(';', '\n').getBytes(StandardCharsets.UTF_8));

        assertThat(reasonOf(path)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"404, ", "403, ", "500, ROBOTS", "503, ROBOTS"})
    void aMissingFileAllowsAndAFailingServerForbids(int status, Refusal.@Nullable Reason reason)
            throws InterruptedException {
        server.on("/robots.txt", "HTTP/1.1 " + status + " X");

        assertThat(reasonOf("/feed")).isEqualTo(reason);
    }

    @Test
    void theFileIsAskedForOnceADay() throws InterruptedException {
        reasonOf("/feed");
        reasonOf("/private/feed");

        assertThat(server.requests())
                .extracting(request -> request.get(0))
                .containsExactly("GET /robots.txt HTTP/1.1", "GET /feed HTTP/1.1", "GET /private/feed HTTP/1.1");
    }

    private Refusal.@Nullable Reason reasonOf(String path) throws InterruptedException {
        Fetched fetched = fetcher.fetch(FetchRequest.feed(server.uri(path), Validators.NONE));
        return fetched instanceof Refusal refusal ? refusal.reason() : null;
    }
}
