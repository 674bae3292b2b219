package org.newsmonitor.standalone.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.util.RawValue;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** HTTP in, HTTP out: bounded bodies, JSON, and every failure as an error body of the API. */
final class HttpFront implements HttpHandler {

    static final int LARGEST_BODY = 1 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(HttpFront.class);
    private static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";

    private final Router router;

    HttpFront(Router router) {
        this.router = router;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                reply(exchange, 200, json(router.answer(read(exchange))));
            } catch (RegistryError e) {
                reply(exchange, e.status(), json(Replies.error(e)));
            } catch (RuntimeException e) {
                LOG.warn("{} {} failed", exchange.getRequestMethod(), exchange.getRequestURI(), e);
                reply(exchange, 500, json(Replies.error(RegistryError.http(500, "Internal Server Error"))));
            }
        }
    }

    private static Request read(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw RegistryError.http(413, "the request is larger than " + LARGEST_BODY + " bytes");
        }
        Request request = Request.of(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                exchange.getRequestURI().getRawQuery());
        return request.withBody(parse(body));
    }

    private static JsonNode parse(byte[] body) throws IOException {
        try {
            return body.length == 0 ? MissingNode.getInstance() : Replies.JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw RegistryError.http(400, "the request body is not JSON: " + e.getOriginalMessage());
        }
    }

    private static byte[] json(Object answer) throws IOException {
        return answer instanceof RawValue raw
                ? String.valueOf(raw.rawValue()).getBytes(StandardCharsets.UTF_8)
                : Replies.JSON.writeValueAsBytes(answer);
    }

    private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", CONTENT_TYPE);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
