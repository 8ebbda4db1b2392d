package io.throng.dsl.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The flags of {@code main}: those of Locust where it has them. A flag that is given overrides the program. */
@Command(
        name = "java",
        customSynopsis = "java <your load test> [flags]",
        descriptionHeading = "%n",
        description = "Runs this load test. A flag overrides what the program says.",
        optionListHeading = "%nFlags:%n",
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  0:passed",
            "  1:failed, or not a single request was made",
            "  2:wrong flags",
            "  3:untrustworthy: this machine could not keep up",
            "  4:could not start, or a preview tells that the run would fail",
            "130:stopped by Ctrl-C; 143 when by the termination signal. All reports are complete."
        })
final class Flags {

    @Option(
            names = {"-H", "--host"},
            paramLabel = "URL",
            description = "Base URL of the server, such as http://localhost:8080.")
    @Nullable
    String host;

    @Option(
            names = {"-u", "--users"},
            paramLabel = "N",
            description = "How many virtual users there are.")
    @Nullable
    Integer users;

    @Option(
            names = {"-r", "--spawn-rate"},
            paramLabel = "N",
            description = "How many of them start per second.")
    @Nullable
    Double spawnRate;

    @Option(
            names = {"-t", "--run-time"},
            paramLabel = "TIME",
            converter = DurationFlag.class,
            description = "How long the load lasts: 20, 20s, 3m or 1h20m.")
    @Nullable
    Duration runTime;

    @Option(
            names = {"-i", "--iterations"},
            paramLabel = "N",
            description = "How many iterations each user does.")
    @Nullable
    Long iterations;

    @Option(
            names = {"-s", "--stop-timeout"},
            paramLabel = "TIME",
            converter = DurationFlag.class,
            description = "How long running iterations may take at the end.")
    @Nullable
    Duration stopTimeout;

    @Option(names = "--seed", paramLabel = "N", description = "What all random choices come from.")
    @Nullable
    Long seed;

    @Option(
            names = "--csv",
            paramLabel = "PREFIX",
            description = "Write CSV files whose paths begin so, such as results/api.")
    @Nullable
    String csv;

    @Option(names = "--csv-full-history", description = "Write every series into the CSV history too.")
    boolean csvFullHistory;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the result as JSON, such as results/api.json.")
    @Nullable
    String json;

    @Option(names = "--only-summary", description = "Print nothing before the run has ended.")
    boolean onlySummary;

    @Option(names = "--headless", description = "Accepted for Locust's sake: there is no web page to wait for.")
    boolean headless;

    @Option(
            names = "--preview",
            paramLabel = "TIME",
            arity = "0..1",
            fallbackValue = "100ms",
            converter = ResponseTimeFlag.class,
            description =
                    "Show what a run would be like and exit; nothing is sent. With --json it goes there too."
                            + " TIME is how long every request is taken to last, such as 250ms, 1h at most; 100ms when not given.")
    @Nullable
    Duration preview;

    @Option(
            names = {"-l", "--list"},
            description = "Describe this load test and exit.")
    boolean list;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;
}
