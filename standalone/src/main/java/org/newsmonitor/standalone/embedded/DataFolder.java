package org.newsmonitor.standalone.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one running stack, locked against a second process, and deleted at the end when it was temporary.
 */
public final class DataFolder implements AutoCloseable {

    static final String LOCK_FILE = "newsmonitor.lock";

    private final Path path;
    private final FileChannel lockFile;
    private final boolean temporary;

    private DataFolder(Path path, FileChannel lockFile, boolean temporary) {
        this.path = path;
        this.lockFile = lockFile;
        this.temporary = temporary;
    }

    /** The given folder, or a temporary one when none is given. */
    static DataFolder open(@Nullable Path path) {
        return path == null ? temporary() : at(path);
    }

    static DataFolder at(Path path) {
        try {
            Files.createDirectories(path);
            return new DataFolder(path.toAbsolutePath(), lock(path), false);
        } catch (IOException e) {
            throw new CannotStart("cannot use the data folder " + path + ": " + e, e);
        }
    }

    /** A fresh folder under the system's temporary one, deleted on close; those of killed processes are deleted first. */
    public static DataFolder temporary() {
        TemporaryFolders.deleteThoseOfDeadProcesses();
        try {
            Path path = TemporaryFolders.create();
            return new DataFolder(path, lock(path), true);
        } catch (IOException e) {
            throw new CannotStart("cannot create a temporary data folder: " + e, e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new CannotStart("the data folder " + folder + " is in use by another newsmonitor process");
        }
        return channel;
    }

    static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    public Path path() {
        return path;
    }

    /** Deleted while the lock is still held, so that no other process takes the folder for an orphan meanwhile. */
    @Override
    public void close() throws IOException {
        try (lockFile) {
            if (temporary) {
                TemporaryFolders.delete(path);
            }
        }
    }
}
