package org.newsmonitor.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code ingest} does instead of polling. */
final class FeedDeskOptions {
    @Option(names = "--status", description = "show how each feed fares")
    boolean status;

    @Option(names = "--json", description = "with --status: one JSON object a line")
    boolean json;

    @Option(
            names = "--opml-export",
            paramLabel = "FILE",
            description = "write the feeds and their settings; - for stdout")
    @Nullable
    String opmlExport;

    @Option(names = "--remove", paramLabel = "URL", description = "poll this feed no more")
    List<String> remove = new ArrayList<>();

    @Option(names = "--resume", paramLabel = "URL", description = "poll this paused or failing feed at once")
    List<String> resume = new ArrayList<>();

    boolean isAsked() {
        return status || opmlExport != null || !remove.isEmpty() || !resume.isEmpty();
    }
}
