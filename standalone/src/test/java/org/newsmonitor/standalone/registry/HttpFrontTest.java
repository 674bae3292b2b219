package org.newsmonitor.standalone.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.newsmonitor.standalone.SharedStack;

final class HttpFrontTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void bodyBeyondTheLimitIsRefused() throws Exception {
        HttpResponse<String> reply = post("x".repeat(HttpFront.LARGEST_BODY + 1));
        assertThat(reply.statusCode()).isEqualTo(413);
    }

    @Test
    void bodyThatIsNotJsonIsRefused() throws Exception {
        HttpResponse<String> reply = post("{\"schema\":");
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("\"error_code\":400");
    }

    @Test
    void absurdlyNestedSchemaIsRefusedAndTheNextRequestAnswered() throws Exception {
        String array = "{\\\"type\\\":\\\"array\\\",\\\"items\\\":";
        HttpResponse<String> reply =
                post("{\"schema\":\"" + array.repeat(9000) + "\\\"int\\\"" + "}".repeat(9000) + "\"}");
        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(post("{\"schema\":\"\\\"int\\\"\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void replyIsOfTheApisContentType() throws Exception {
        assertThat(post("{\"schema\":\"\\\"int\\\"\"}").headers().firstValue("Content-Type"))
                .hasValue("application/vnd.schemaregistry.v1+json");
    }

    private static HttpResponse<String> post(String body) throws Exception {
        URI address = URI.create(SharedStack.stack().registryUrl() + "/subjects/http-front/versions");
        return HTTP.send(
                HttpRequest.newBuilder(address)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
