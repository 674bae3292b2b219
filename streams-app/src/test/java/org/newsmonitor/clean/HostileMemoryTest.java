package org.newsmonitor.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class HostileMemoryTest {
    private static final String HEAP = "-Xmx256m";

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everyHostileBodyIsReadOrRefusedWithinALittleMemory(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("output");
        Process cleaning = cleaning(output);
        try {
            int exit = cleaning.waitFor();
            String said = Files.readString(output, StandardCharsets.UTF_8);

            assertThat(exit).as(said).isZero();
            assertThat(said.lines()).hasSize(2 * HostileBodies.all().size());
        } finally {
            cleaning.destroyForcibly();
        }
    }

    private static Process cleaning(Path output) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileBodies.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }
}
