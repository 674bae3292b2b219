package org.newsmonitor.quality;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/** Reads the regular files of a .tar.xz into memory. */
final class TarXz {
    private static final int BLOCK = 512;

    private TarXz() {}

    static Map<String, byte[]> read(Path file) {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream in = new XZInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            String longName = "";
            for (byte[] header = in.readNBytes(BLOCK); isHeader(header); header = in.readNBytes(BLOCK)) {
                int size = Integer.parseInt(text(header, 124, 12), 8);
                byte[] content = in.readNBytes(size);
                in.readNBytes((BLOCK - size % BLOCK) % BLOCK);
                char type = (char) header[156];
                String name = longName.isEmpty() ? text(header, 0, 100) : longName;
                longName = type == 'L' ? text(content, 0, size) : "";
                if (type == '0' || type == 0) {
                    files.put(name, content);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static boolean isHeader(byte[] header) {
        return header.length == BLOCK && header[0] != 0;
    }

    private static String text(byte[] bytes, int start, int length) {
        String all = new String(bytes, start, length, StandardCharsets.UTF_8);
        int end = all.indexOf(0);
        return (end < 0 ? all : all.substring(0, end)).strip();
    }
}
