package org.newsmonitor.serde;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A registry on loopback that answers as told, in order, its last answer for ever. */
final class StubRegistry implements AutoCloseable {
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final Function<Request, Reply> answers;

    private StubRegistry(Function<Request, Reply> answers) {
        this.answers = answers;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    record Request(String method, String path, com.sun.net.httpserver.Headers headers, String body) {}

    record Reply(int status, String body) {
        static Reply ok(String json) {
            return new Reply(200, json);
        }

        static Reply error(int status, int code) {
            return new Reply(status, "{\"error_code\":" + code + ",\"message\":\"no\"}");
        }
    }

    static StubRegistry answering(Reply... replies) {
        Queue<Reply> script = new ArrayDeque<>(List.of(replies));
        return new StubRegistry(request -> {
            synchronized (script) {
                return script.size() > 1 ? script.remove() : script.element();
            }
        });
    }

    static StubRegistry deciding(Function<Request, Reply> answers) {
        return new StubRegistry(answers);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The same with credentials in it. */
    String urlOf(String userInfo) {
        return "http://" + userInfo + "@127.0.0.1:" + server.getAddress().getPort();
    }

    List<Request> requests() {
        return requests;
    }

    Request only() {
        if (requests.size() != 1) {
            throw new AssertionError(String.format(Locale.ROOT, "%d requests: %s", requests.size(), requests));
        }
        return requests.get(0);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Request request = new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        requests.add(request);
        Reply reply = answers.apply(request);
        byte[] body = reply.body().getBytes(UTF_8);
        if (reply.status() / 100 == 3) {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/elsewhere");
        }
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
