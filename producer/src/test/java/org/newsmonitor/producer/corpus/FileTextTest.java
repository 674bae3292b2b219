package org.newsmonitor.producer.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileTextTest {
    @Test
    void validUtf8WinsOverWhatThePageDeclares() {
        byte[] page = "<meta charset=iso-8859-1>caf\u00e9".getBytes(StandardCharsets.UTF_8);
        assertThat(FileText.decode(page)).endsWith("caf\u00e9");
    }

    @Test
    void theDeclaredCharsetIsUsedWhenTheBytesAreNotUtf8() {
        byte[] page = "<meta charset=\"windows-1250\">\u0159".getBytes(Charset.forName("windows-1250"));
        assertThat(FileText.decode(page)).endsWith("\u0159");
    }

    @Test
    void anUnknownDeclaredCharsetFallsBackToWindows1252() {
        byte[] page = "<meta charset=nonsense-9>caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(FileText.decode(page)).endsWith("caf\u00e9");
    }

    @Test
    void byteOrderMarksAreDropped() {
        assertThat(FileText.decode("\uFEFFtext".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("text");
        assertThat(FileText.decode("\uFEFFtext".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("text");
    }
}
