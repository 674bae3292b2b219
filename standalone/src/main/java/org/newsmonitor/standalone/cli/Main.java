package org.newsmonitor.standalone.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one entry point: newsmonitor COMMAND. */
@Command(
        name = "newsmonitor",
        mixinStandardHelpOptions = true,
        version = "newsmonitor 0.1.0",
        description = "Watches the news on Kafka and tells when a report contradicts an earlier one.")
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
