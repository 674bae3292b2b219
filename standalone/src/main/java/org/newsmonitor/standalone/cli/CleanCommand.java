package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.newsmonitor.clean.Cleaner;
import org.newsmonitor.producer.corpus.ArticleJson;
import org.newsmonitor.standalone.output.CleanedLine;
import org.newsmonitor.story.RawArticle;
import org.newsmonitor.wire.WireFormats;
import picocli.CommandLine.Command;

/** {@code clean}: the cleaning stage as a filter. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        description = "Cleans raw articles: JSON lines on stdin, JSON lines on stdout.",
        footer = {
            "",
            "In:  {\"id\",\"source\",\"url\",\"publishedAt\",\"language\",\"contentType\",\"title\",\"body\"}; only body is required",
            "Out: {\"id\",\"title\",\"byline\",\"publishedAt\",\"dateQuality\",\"language\",\"text\",\"quality\",\"rejected\"};",
            "      rejected is null when the article is kept, else the reason"
        })
final class CleanCommand implements Callable<Integer> {
    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws IOException {
        Cleaner cleaner = Cleaner.standard();
        Instant latest = clock.instant();
        new JsonFilter(line -> answer(cleaner, line, latest)).run(System.in, System.out);
        return 0;
    }

    static String answer(Cleaner cleaner, String line, Instant latest) {
        RawArticle raw = WireFormats.RAW_ARTICLE.fromWire().apply(ArticleJson.read(line));
        return CleanedLine.of(cleaner.judge(raw, latest));
    }
}
