package org.newsmonitor.standalone.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The loopback ports of the stack; 0 means any free port.
 */
public record Ports(int kafka, int registry) {

    public static final int KAFKA = 9092;
    public static final int REGISTRY = 8081;

    public Ports {
        require(kafka);
        require(registry);
    }

    public static Ports free() {
        return new Ports(0, 0);
    }

    private static void require(int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 (any free one) to 65535, not " + port);
        }
    }

    /** Turns 0 into a free port; a given port that is taken is the caller's mistake, told with the way out. */
    static int resolve(int port, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as the servers themselves do: a port in TIME_WAIT is not taken
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw taken(port, option, e);
        }
    }

    static CannotStart taken(int port, String option, Throwable cause) {
        return new CannotStart("port " + port + " is taken: choose another with " + option, cause);
    }
}
