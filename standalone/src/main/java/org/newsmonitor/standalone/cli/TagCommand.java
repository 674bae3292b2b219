package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.newsmonitor.entity.Tagger;
import org.newsmonitor.newsroom.Newsroom;
import org.newsmonitor.standalone.output.TaggedLine;
import picocli.CommandLine.Command;

/** {@code tag}: the tagging stage as a filter. */
@Command(
        name = "tag",
        mixinStandardHelpOptions = true,
        description = "Tags sentences, names and values: JSON lines on stdin, JSON lines on stdout.",
        footer = {
            "",
            "In:  {\"id\",\"text\",\"publishedAt\"}; only text is required; relative dates are read from publishedAt, else from today",
            "Out: {\"id\",\"sentences\":[{\"start\",\"end\"}],\"entities\":[{\"start\",\"end\",\"type\",\"text\",\"canonical\",\"value\"}]}"
        })
final class TagCommand implements Callable<Integer> {
    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws IOException {
        Tagger tagger = Newsroom.standard().tagger();
        Instant today = clock.instant();
        new JsonFilter(line -> answer(tagger, JsonInput.of(line), today)).run(System.in, System.out);
        return 0;
    }

    static String answer(Tagger tagger, JsonInput input, Instant today) {
        String id = input.optional("id");
        return TaggedLine.of(
                id == null ? "" : id, tagger.tag(input.required("text"), input.time("publishedAt", today)));
    }
}
