package org.newsmonitor.producer.ingest.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsmonitor.avro.FeedState;
import org.newsmonitor.avro.RawArticle;
import org.newsmonitor.producer.corpus.ArticleJson;
import org.newsmonitor.producer.ingest.schedule.Outcome;
import org.newsmonitor.producer.ingest.schedule.Trouble;

/** Raw articles as JSON lines, such as standard input: taken as they come, those that wait together at once. */
public final class LinesSource implements Source {
    private static final int LINES_A_TIME = 500;
    private static final int LONGEST_LINE = 16 * 1024 * 1024;

    private final BufferedReader lines;

    public LinesSource(InputStream in) {
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Waits for a line; there is more until the input ends. */
    @Override
    public Harvest collect(FeedState state) {
        List<RawArticle> articles = new ArrayList<>();
        Map<String, Long> losses = new HashMap<>();
        try {
            boolean isMore = true;
            do {
                isMore = take(articles, losses);
            } while (isMore && articles.size() < LINES_A_TIME && lines.ready());
            return new Harvest(state, new Outcome.Read(List.of(), Duration.ZERO), articles, losses, isMore);
        } catch (IOException e) {
            return Harvest.failed(state, Trouble.SERVER, "cannot be read: " + e.getMessage());
        }
    }

    private boolean take(List<RawArticle> articles, Map<String, Long> losses) throws IOException {
        StringBuilder line = new StringBuilder();
        int read = lines.read();
        for (; read >= 0 && read != '\n'; read = lines.read()) {
            if (line.length() <= LONGEST_LINE) {
                line.append((char) read);
            }
        }
        if (!line.toString().isBlank()) {
            parse(line, articles, losses);
        }
        return read >= 0;
    }

    private static void parse(StringBuilder line, List<RawArticle> articles, Map<String, Long> losses) {
        try {
            if (line.length() > LONGEST_LINE) {
                throw new IllegalArgumentException("line too long");
            }
            articles.add(ArticleJson.read(line.toString()));
        } catch (IllegalArgumentException e) {
            losses.merge("not a raw article", 1L, Long::sum);
        }
    }
}
