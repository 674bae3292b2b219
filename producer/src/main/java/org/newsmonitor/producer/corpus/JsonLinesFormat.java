package org.newsmonitor.producer.corpus;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.newsmonitor.avro.RawArticle;

/** {@code .jsonl}: one raw article a line. A bad line is a problem of that line alone. */
final class JsonLinesFormat implements CorpusFormat {
    @Override
    public boolean reads(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".jsonl") || name.endsWith(".ndjson")) && !name.equals(Manifest.FILE_NAME);
    }

    @Override
    public void scan(Path file, Findings findings) throws IOException {
        try (ByteLines lines = new ByteLines(file)) {
            while (lines.next()) {
                scan(file, lines, findings);
            }
        }
    }

    private void scan(Path file, ByteLines lines, Findings findings) {
        try {
            if (lines.isCut()) {
                throw new IllegalArgumentException("longer than " + ByteLines.MAX_BYTES + " bytes");
            }
            byte[] bytes = lines.bytes();
            String text = decode(bytes);
            if (!text.isBlank()) {
                RawArticle article = ArticleJson.read(text);
                findings.found(ArticleRef.of(this, file, article).at(lines.offset(), bytes.length));
            }
        } catch (IllegalArgumentException e) {
            findings.problem(new Problem(file, lines.number(), String.valueOf(e.getMessage())));
        }
    }

    @Override
    public RawArticle load(ArticleRef ref) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(ref.file().toFile(), "r")) {
            byte[] bytes = new byte[ref.length()];
            file.seek(ref.offset());
            file.readFully(bytes);
            return ArticleJson.read(decode(bytes));
        }
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8", e);
        }
    }
}
