package org.newsmonitor.standalone.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.newsmonitor.newsroom.Newsroom;
import org.newsmonitor.newsroom.PassageComparer;
import org.newsmonitor.newsroom.PassageComparer.Passage;
import org.newsmonitor.standalone.output.JudgementLine;
import picocli.CommandLine.Command;

/** {@code compare}: the contradiction stage as a filter over pairs of passages. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compares pairs of short passages: JSON lines on stdin, JSON lines on stdout.",
        footer = {
            "",
            "In:  {\"id\",\"earlier\",\"later\",\"earlierPublishedAt\",\"laterPublishedAt\"}; the two texts are required",
            "Out: {\"id\",\"relation\",\"kind\",\"score\",\"why\"}"
        })
final class CompareCommand implements Callable<Integer> {
    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws IOException {
        PassageComparer comparer = new PassageComparer(Newsroom.standard());
        Instant today = clock.instant();
        new JsonFilter(line -> answer(comparer, JsonInput.of(line), today)).run(System.in, System.out);
        return 0;
    }

    private static String answer(PassageComparer comparer, JsonInput input, Instant today) {
        Instant earlierAt = input.time("earlierPublishedAt", today);
        Passage earlier = new Passage(input.required("earlier"), earlierAt);
        Passage later = new Passage(input.required("later"), input.time("laterPublishedAt", earlierAt));
        String id = input.optional("id");
        return JudgementLine.of(id == null ? "" : id, comparer.compare(earlier, later));
    }
}
