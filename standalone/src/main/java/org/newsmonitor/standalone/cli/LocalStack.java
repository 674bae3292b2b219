package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.newsmonitor.standalone.embedded.Ports;

/** The embedded stack that another command keeps running on this machine. */
final class LocalStack {
    private static final int PATIENCE_MILLIS = 2_000;

    private LocalStack() {}

    /**
     * Says at once that nothing runs there; a Kafka client would ask again for a minute.
     *
     * @throws IllegalStateException with what to do next
     */
    static void requireRunning(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "nothing runs at 127.0.0.1:" + port
                            + ": start ./newsmonitor demo or ./newsmonitor ingest first, or name a cluster with"
                            + " --bootstrap-servers and --schema-registry",
                    e);
        }
    }

    static void requireRunning() {
        requireRunning(Ports.KAFKA);
    }
}
