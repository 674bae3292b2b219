package org.newsmonitor.serde.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.opentest4j.TestAbortedException;

/**
 * A real Apicurio registry as a child process on a free loopback port. It hangs on our end of a pipe: when this process
 * ends, in whatever way, the pipe closes and the child is killed.
 */
public final class ApicurioProcess implements AutoCloseable {
    private static final String READY = "Listening on";
    private static final int LINES_KEPT = 20;
    /** Starts the command without our pipe, kills it when the pipe closes, and ends when it ends. */
    private static final String TETHER = "exec 3<&0; \"$@\" 3<&- </dev/null & child=$!; "
            + "{ cat <&3 >/dev/null; kill -9 $child; } 2>/dev/null & wait $child";

    private final Process process;
    private final int port;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private ApicurioProcess(Process process, int port) {
        this.process = process;
        this.port = port;
        Thread reader = new Thread(this::readOutput, "apicurio-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** One registry for all tests of this process, started by the first that asks. */
    public static ApicurioProcess shared() {
        return Shared.PROCESS;
    }

    /** Skips the test where the build did not unpack the registry. */
    public static ApicurioProcess start() {
        Path home = home();
        try {
            int port = freePort();
            ApicurioProcess started = new ApicurioProcess(launch(home, port), port);
            started.awaitReady();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Base URL of its Confluent-compatible API. */
    public String url() {
        return "http://127.0.0.1:" + port + "/apis/ccompat/v7";
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path home() {
        for (String candidate : new String[] {"target/apicurio", "../schemas/target/apicurio"}) {
            Path home = Path.of(candidate).toAbsolutePath().normalize();
            if (Files.isDirectory(home)) {
                return home;
            }
        }
        throw new TestAbortedException("Apicurio is not unpacked in schemas/target/apicurio");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Process launch(Path home, int port) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        "sh",
                        "-c",
                        TETHER,
                        "sh",
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port,
                        "-jar",
                        runner(home).toString())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static Path runner(Path home) throws IOException {
        try (var files = Files.list(home)) {
            return files.filter(file -> file.toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow(() -> new TestAbortedException("No Apicurio runner in " + home));
        }
    }

    private void awaitReady() {
        try {
            ready.get(90, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException("Apicurio did not start: " + saidLast(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void readOutput() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                keep(line);
                if (line.contains(READY)) {
                    ready.complete(true);
                }
            }
            ready.completeExceptionally(new IOException("it ended"));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    private synchronized void keep(String line) {
        lastLines.add(line);
        if (lastLines.size() > LINES_KEPT) {
            lastLines.remove();
        }
    }

    private synchronized String saidLast() {
        return String.join("\n", lastLines);
    }

    private static final class Shared {
        static final ApicurioProcess PROCESS = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PROCESS::close));
        }
    }
}
