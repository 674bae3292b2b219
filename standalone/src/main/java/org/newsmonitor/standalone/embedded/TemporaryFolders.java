package org.newsmonitor.standalone.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Temporary data folders: a process that was killed leaves one behind, and the next one to start removes it. */
final class TemporaryFolders {

    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolders.class);
    static final String PREFIX = "newsmonitor-data-";
    /** Names say whose they are: to open the lock file of one's own folder, and close it again, would give up the lock. */
    private static final String OURS = PREFIX + ProcessHandle.current().pid() + "-";

    private TemporaryFolders() {}

    static Path create() throws IOException {
        return Files.createTempDirectory(OURS);
    }

    /** A folder whose lock can be taken has no living owner. One without a lock file is just being made: left alone. */
    static void deleteThoseOfDeadProcesses() {
        Path base = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(base, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!folder.getFileName().toString().startsWith(OURS)) {
                    deleteIfOwnerIsDead(folder);
                }
            }
        } catch (IOException e) {
            LOG.warn("could not look for left-over temporary folders in {}", base, e);
        }
    }

    private static void deleteIfOwnerIsDead(Path folder) {
        Path lockFile = folder.resolve(DataFolder.LOCK_FILE);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(lockFile, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            if (DataFolder.tryLock(channel) != null) {
                delete(folder);
            }
        } catch (IOException e) {
            LOG.debug("left the temporary folder {} alone", folder, e); // another user's, most likely
        }
    }

    static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
