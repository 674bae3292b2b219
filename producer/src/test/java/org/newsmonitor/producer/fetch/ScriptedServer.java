package org.newsmonitor.producer.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A web server on a loopback port that answers each path with the bytes it was given, however wrong, and then hangs up. */
final class ScriptedServer implements AutoCloseable {
    /** Writes what it likes to the socket. */
    @FunctionalInterface
    interface Script {
        void answer(List<String> request, OutputStream out) throws IOException, InterruptedException;
    }

    private static final int TLS_HANDSHAKE = 0x16;

    private final ServerSocket server;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<List<String>> requests = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    ScriptedServer() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::run, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    ScriptedServer on(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    /** Head and body as they go over the wire; line breaks of the head are made right. */
    ScriptedServer on(String path, String head, byte[] body) {
        return on(path, (request, out) -> {
            out.write((head.strip().replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    ScriptedServer on(String path, String head) {
        return on(path, head, new byte[0]);
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    /** Request lines and headers, in order of arrival. */
    List<List<String>> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /** Blocks until the server is closed: a server that never goes on. */
    void hang() throws InterruptedException {
        closed.await();
    }

    private void run() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread thread = new Thread(() -> serve(socket), "scripted-answer");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            List<String> request = new ArrayList<>();
            in.mark(1);
            if (in.read() == TLS_HANDSHAKE) {
                socket.getOutputStream()
                        .write("HTTP/1.1 400 Speak plainly\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                return;
            }
            in.reset();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                request.add(line);
            }
            synchronized (requests) {
                requests.add(request);
            }
            String path = request.isEmpty() ? "" : request.get(0).split(" ", -1)[1];
            scripts.getOrDefault(
                            path,
                            (r, out) ->
                                    out.write("HTTP/1.1 404 Not Found\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1)))
                    .answer(request, socket.getOutputStream());
        } catch (IOException | InterruptedException e) {
            // the client hung up, which is what some scripts are about
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
    }
}
