package org.newsmonitor.standalone.cli;

import java.io.PrintWriter;
import org.newsmonitor.topology.ConfigurationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The one entry point: newsmonitor COMMAND. Exits 0 on success, 2 when asked for what cannot be, 1 when a run failed. */
@Command(
        name = "newsmonitor",
        mixinStandardHelpOptions = true,
        version = "newsmonitor 0.1.0",
        description = "Watches the news on Kafka and tells when a report contradicts an earlier one.",
        subcommands = {
            DemoCommand.class,
            ReplayCommand.class,
            IngestCommand.class,
            StreamCommand.class,
            AlertsCommand.class,
            CleanCommand.class,
            TagCommand.class,
            CompareCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class
        })
public final class Main implements Runnable {
    private Main() {}

    /** Heard before any logger is made. */
    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "log what Kafka and the stages do, on stderr")
    void setVerbose(boolean verbose) {
        if (verbose) {
            System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
            System.setProperty("org.slf4j.simpleLogger.log.org.apache.kafka", "info");
        }
    }

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
    }

    @Override
    public void run() {
        throw new UsageException("which command? see ./newsmonitor --help");
    }

    private static int misused(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(name(command) + ": " + e.getMessage() + " (see --help)");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception e, CommandLine command) {
        PrintWriter err = command.getErr();
        if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return CommandLine.ExitCode.SOFTWARE;
        }
        err.println(name(command) + ": " + oneLine(e));
        return e instanceof UsageException || e instanceof ConfigurationException
                ? CommandLine.ExitCode.USAGE
                : CommandLine.ExitCode.SOFTWARE;
    }

    private static String oneLine(Exception e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return message.replaceAll("\\s+", " ").strip();
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }
}
