package org.newsmonitor.producer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmonitor.producer.fetch.Refusal.Reason;

@Timeout(60)
class HttpFetcherTest {
    private static final Clock TEN_OCLOCK = Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC);
    private static final byte[] FEED =
            "<rss><channel><title>Harbor Gazette</title></channel></rss>".getBytes(StandardCharsets.UTF_8);
    private static final int MAX_BYTES = 100_000;

    private ScriptedServer server;
    private HttpFetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        server = new ScriptedServer();
        fetcher = new HttpFetcher(settings(Duration.ofSeconds(20)), TEN_OCLOCK);
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    private static FetchSettings settings(Duration deadline) {
        return FetchSettings.defaults()
                .withPrivateAddresses()
                .withMaxBytes(MAX_BYTES)
                .withDeadline(Duration.ofSeconds(5), deadline)
                .withManners(2, Duration.ZERO, false);
    }

    @Test
    void anAnswerCarriesItsBytesValidatorsAndFreshness() throws InterruptedException {
        server.on("/feed", """
                HTTP/1.1 200 OK
                Content-Type: application/rss+xml; charset=utf-8
                ETag: "abc"
                Last-Modified: Wed, 04 Mar 2026 09:00:00 GMT
                Cache-Control: public, max-age=600
                Age: 60
                """, FEED);

        Content content = (Content) fetch("/feed");

        assertThat(content.bytes()).isEqualTo(FEED);
        assertThat(content.contentType()).isEqualTo("application/rss+xml; charset=utf-8");
        assertThat(content.answer().validators()).isEqualTo(new Validators("\"abc\"", "Wed, 04 Mar 2026 09:00:00 GMT"));
        assertThat(content.answer().freshFor()).isEqualTo(Duration.ofMinutes(9));
        assertThat(content.whole()).isTrue();
    }

    @Test
    void whatIsKnownIsAskedForConditionally() throws InterruptedException {
        server.on("/feed", "HTTP/1.1 304 Not Modified\nETag: \"new\"");
        Validators known = new Validators("\"old\"", "Wed, 04 Mar 2026 09:00:00 GMT");

        NotModified same = (NotModified) fetcher.fetch(FetchRequest.feed(server.uri("/feed"), known));

        assertThat(server.requests().get(0))
                .contains(
                        "If-None-Match: \"old\"",
                        "If-Modified-Since: Wed, 04 Mar 2026 09:00:00 GMT",
                        "User-Agent: " + FetchSettings.defaults().userAgent());
        assertThat(same.answer().validators()).isEqualTo(new Validators("\"new\"", known.lastModified()));
    }

    @Test
    void nothingModifiedWithoutACondition() throws InterruptedException {
        server.on("/feed", "HTTP/1.1 304 Not Modified");

        assertThat(reason("/feed")).isEqualTo(Reason.BAD_RESPONSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "deflate", "raw deflate", "none", "lie", "unsaid"})
    void packedAnswersAreUnpackedWhateverTheHeaderSays(String packing) throws IOException, InterruptedException {
        String encoding = packing.equals("lie") ? "gzip" : packing.equals("raw deflate") ? "deflate" : packing;
        String header = packing.equals("unsaid") ? "X-Nothing: 1" : "Content-Encoding: " + encoding;
        server.on("/feed", "HTTP/1.1 200 OK\n" + header, packed(packing));

        assertThat(((Content) fetch("/feed")).bytes()).isEqualTo(FEED);
    }

    private static byte[] packed(String packing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (packing) {
            case "gzip", "x-gzip", "unsaid" -> {
                try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                    out.write(FEED);
                }
            }
            case "deflate" -> {
                try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
                    out.write(FEED);
                }
            }
            case "raw deflate" -> {
                try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new java.util.zip.Deflater(6, true))) {
                    out.write(FEED);
                }
            }
            default -> bytes.write(FEED);
        }
        return bytes.toByteArray();
    }

    @Test
    void brotliIsUnpacked() throws InterruptedException {
        // "hello" in one uncompressed meta-block.
        byte[] packed = {0x0b, 0x02, (byte) 0x80, 'h', 'e', 'l', 'l', 'o', 0x03};
        server.on("/feed", "HTTP/1.1 200 OK\nContent-Encoding: br", packed);

        assertThat(((Content) fetch("/feed")).bytes()).isEqualTo("hello".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aDecompressionBombIsRefused() throws IOException, InterruptedException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            out.write(new byte[50 * MAX_BYTES]);
        }
        server.on("/feed", "HTTP/1.1 200 OK\nContent-Encoding: gzip", bomb.toByteArray());

        assertThat(bomb.size()).isLessThan(MAX_BYTES);
        assertThat(reason("/feed")).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void anAnswerWithoutEndIsRefusedAtTheLimit() throws InterruptedException {
        server.on("/announced", "HTTP/1.1 200 OK\nContent-Length: 999999999");
        server.on("/endless", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(FEED);
            }
        });

        assertThat(reason("/announced")).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason("/endless")).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void headersWithoutEndAreRefused() throws InterruptedException {
        server.on("/feed", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write("X-More: yes\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        });

        assertThat(reason("/feed")).isEqualTo(Reason.BAD_RESPONSE);
    }

    @Test
    void aBrokenOffAnswerIsTakenAsFarAsItGoesAndAskedForAgain() throws InterruptedException {
        server.on("/feed", "HTTP/1.1 200 OK\nETag: \"abc\"\nContent-Length: 5000", FEED);

        Content content = (Content) fetch("/feed");

        assertThat(content.bytes()).isEqualTo(FEED);
        assertThat(content.whole()).isFalse();
        assertThat(content.answer().validators()).isEqualTo(Validators.NONE);
    }

    @Test
    void aBrokenOffPackedAnswerIsTakenAsFarAsItGoes() throws IOException, InterruptedException {
        byte[] whole = packed("gzip");
        server.on("/feed", "HTTP/1.1 200 OK\nContent-Encoding: gzip", Arrays.copyOf(whole, whole.length - 12));

        assertThat(((Content) fetch("/feed")).whole()).isFalse();
    }

    @Test
    void whatCannotBeUnpackedIsRefused() throws IOException, InterruptedException {
        byte[] damaged = packed("gzip");
        Arrays.fill(damaged, 10, damaged.length, (byte) 0x77);
        server.on("/damaged", "HTTP/1.1 200 OK\nContent-Encoding: gzip", damaged);
        server.on("/unknown", "HTTP/1.1 200 OK\nContent-Encoding: zstd", FEED);
        server.on("/brotli", "HTTP/1.1 200 OK\nContent-Encoding: br", FEED);

        assertThat(List.of(reason("/damaged"), reason("/unknown"), reason("/brotli")))
                .containsOnly(Reason.BAD_ENCODING);
    }

    @Test
    void aServerThatTricklesIsCutOffAtTheDeadline() throws IOException, InterruptedException {
        server.on("/slow", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n<rss>".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            server.hang();
        });
        server.on("/silent", (request, out) -> server.hang());

        try (HttpFetcher hurried = new HttpFetcher(settings(Duration.ofMillis(400)), TEN_OCLOCK)) {
            for (String path : List.of("/slow", "/silent")) {
                Fetched fetched = hurried.fetch(FetchRequest.feed(server.uri(path), Validators.NONE));
                assertThat(((Refusal) fetched).reason()).isEqualTo(Reason.TIMEOUT);
            }
        }
    }

    @Test
    void permanentRedirectsMoveTheFeedUpToTheFirstTemporaryOne() throws InterruptedException {
        server.on("/a", "HTTP/1.1 301 Moved\nLocation: /b");
        server.on("/b", "HTTP/1.1 308 Moved\nLocation: " + server.uri("/c"));
        server.on("/c", "HTTP/1.1 302 Found\nLocation: d#part");
        server.on("/d", "HTTP/1.1 200 OK", FEED);

        Answer answer = ((Content) fetch("/a")).answer();

        assertThat(answer.uri()).isEqualTo(server.uri("/d"));
        assertThat(answer.movedTo()).isEqualTo(server.uri("/c"));
    }

    @ParameterizedTest
    @CsvSource({
        "/circle, TOO_MANY_REDIRECTS",
        "/0, TOO_MANY_REDIRECTS",
        "/nowhere, BAD_REDIRECT",
        "/odd, BAD_REDIRECT",
        "/file, UNSUPPORTED_ADDRESS"
    })
    void redirectsThatLeadNowhereAreRefused(String path, Reason reason) throws InterruptedException {
        server.on("/circle", "HTTP/1.1 302 Found\nLocation: /back");
        server.on("/back", "HTTP/1.1 302 Found\nLocation: /circle");
        for (int i = 0; i < 9; i++) {
            server.on("/" + i, "HTTP/1.1 302 Found\nLocation: /" + (i + 1));
        }
        server.on("/nowhere", "HTTP/1.1 302 Found");
        server.on("/odd", "HTTP/1.1 302 Found\nLocation: http://[oops/");
        server.on("/file", "HTTP/1.1 302 Found\nLocation: file:///etc/passwd");

        assertThat(reason(path)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "401, UNAUTHORIZED",
        "403, UNAUTHORIZED",
        "404, NOT_FOUND",
        "410, GONE",
        "418, CLIENT_ERROR",
        "500, SERVER_ERROR",
        "503, SERVER_ERROR",
        "299, ",
        "399, BAD_RESPONSE"
    })
    void eachStatusHasItsReason(int status, Reason reason) throws InterruptedException {
        server.on(
                "/feed",
                "HTTP/1.1 " + status + " X\nContent-Length: 9",
                "some text".getBytes(StandardCharsets.US_ASCII));

        assertThat(fetch("/feed") instanceof Refusal refusal ? refusal.reason() : null)
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            429 | 120                            | PT2M
            503 | Wed, 04 Mar 2026 10:05:00 GMT  | PT5M
            429 | 99999999                       | PT720H
            """)
    void aHostThatWantsToBeLeftAloneIs(int status, String after, Duration rest) throws InterruptedException {
        server.on("/feed", "HTTP/1.1 " + status + " X\nRetry-After: " + after);

        Refusal first = (Refusal) fetch("/feed");
        Refusal second = (Refusal) fetch("/other");

        assertThat(first.retryAfter()).isEqualTo(rest);
        assertThat(second.reason()).isEqualTo(Reason.RATE_LIMITED);
        assertThat(second.retryAfter()).isBetween(rest.minusMinutes(1), rest);
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cache-Control: no-cache                                     | PT0S
            Cache-Control: max-age=60, no-store                         | PT0S
            Cache-Control: MAX-AGE="60"                                 | PT1M
            Cache-Control: s-maxage=10                                  |
            Expires: Wed, 04 Mar 2026 10:30:00 GMT                      | PT30M
            Expires: Wed, 04 Mar 2026 09:30:00 GMT                      | PT0S
            Expires: 0                                                  | PT0S
            X: y                                                        |
            """)
    void freshnessIsReadAsTheServerMeansIt(String header, Duration fresh) throws InterruptedException {
        server.on("/feed", "HTTP/1.1 200 OK\n" + header, FEED);

        assertThat(((Content) fetch("/feed")).answer().freshFor()).isEqualTo(fresh);
    }

    @Test
    void whatIsNotHttpIsABadResponse() throws InterruptedException {
        server.on(
                "/feed",
                (request, out) ->
                        out.write("220 mail.example ESMTP\r\n\r\n".repeat(2_000).getBytes(StandardCharsets.US_ASCII)));
        server.on("/nothing", (request, out) -> {});

        assertThat(reason("/feed")).isEqualTo(Reason.BAD_RESPONSE);
        assertThat(reason("/nothing")).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void aServerThatTalksPlainlyWhereTlsIsAskedForIsRefused() throws InterruptedException {
        server.on("/feed", "HTTP/1.1 200 OK", FEED);
        URI secure = URI.create(server.uri("/feed").toString().replace("http:", "https:"));

        Refusal refusal = (Refusal) fetcher.fetch(FetchRequest.page(secure));

        assertThat(refusal.reason()).isEqualTo(Reason.TLS);
    }

    private Fetched fetch(String path) throws InterruptedException {
        return fetcher.fetch(FetchRequest.feed(server.uri(path), Validators.NONE));
    }

    private Reason reason(String path) throws InterruptedException {
        return ((Refusal) fetch(path)).reason();
    }
}
