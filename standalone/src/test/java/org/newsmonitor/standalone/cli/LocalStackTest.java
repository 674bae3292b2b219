package org.newsmonitor.standalone.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class LocalStackTest {
    @Test
    void nothingThereIsSaidWithWhatToDoNext() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
            assertThatCode(() -> LocalStack.requireRunning(socket.getLocalPort()))
                    .doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> LocalStack.requireRunning(port))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("127.0.0.1:" + port)
                .hasMessageContaining("--bootstrap-servers");
    }
}
