package org.newsmonitor.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Public data sets that lie beside the project and are never part of it. */
public final class SharedData {
    private SharedData() {}

    /** Skips the test that asks for it when the data is not there. */
    public static Path require(String path) {
        String folder = System.getenv("NEWSMONITOR_DATA");
        Path file = (folder == null ? Path.of("..", "..", "shared", "data") : Path.of(folder)).resolve(path);
        Assumptions.assumeTrue(Files.exists(file), () -> "not measured, since there is no " + file);
        return file;
    }
}
