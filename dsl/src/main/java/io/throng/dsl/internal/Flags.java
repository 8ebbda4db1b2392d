package io.throng.dsl.internal;

import io.throng.plan.Load;
import io.throng.plan.Plan;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The flags of {@code main}: those of Locust where it has them. A flag that is given overrides the program. */
@Command(
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "Runs this load test. A flag overrides what the program says.",
        footer = {
            "",
            "Exit codes: 0 passed, 1 failed or no data, 2 wrong flags, 3 untrustworthy, 4 could not start, 130 or 143"
                    + " stopped by a signal."
        })
final class Flags {

    @Option(
            names = {"-H", "--host"},
            paramLabel = "URL",
            description = "Base URL, such as http://localhost:8080.")
    @Nullable
    String host;

    @Option(
            names = {"-u", "--users"},
            paramLabel = "N",
            description = "Virtual users.")
    @Nullable
    Integer users;

    @Option(
            names = {"-r", "--spawn-rate"},
            paramLabel = "N",
            description = "Users started per second.")
    @Nullable
    Double spawnRate;

    @Option(
            names = {"-t", "--run-time"},
            paramLabel = "TIME",
            converter = DurationFlag.class,
            description = "Length of the load: 20, 20s, 3m, 1h20m.")
    @Nullable
    Duration runTime;

    @Option(
            names = {"-i", "--iterations"},
            paramLabel = "N",
            description = "Iterations of each user.")
    @Nullable
    Long iterations;

    @Option(
            names = {"-s", "--stop-timeout"},
            paramLabel = "TIME",
            converter = DurationFlag.class,
            description = "Time for running iterations at the end.")
    @Nullable
    Duration stopTimeout;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all random choices.")
    @Nullable
    Long seed;

    @Option(names = "--csv", paramLabel = "PREFIX", description = "Write CSV files beginning with this path.")
    @Nullable
    String csv;

    @Option(names = "--csv-full-history", description = "Write every series into the CSV history.")
    boolean csvFullHistory;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the result as JSON.")
    @Nullable
    String json;

    @Option(names = "--only-summary", description = "Print nothing while the test runs.")
    boolean onlySummary;

    @Option(names = "--headless", description = "Accepted for Locust's sake: there is no web page to wait for.")
    boolean headless;

    @Option(
            names = {"-l", "--list"},
            description = "Describe the test and exit.")
    boolean list;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;

    /** The plan with what the flags say. */
    Plan applyTo(Plan plan) {
        Plan changed = plan.withLoad(applyTo(plan.load()));
        if (host != null) {
            changed = changed.withBaseUrl(host);
        }
        return seed == null ? changed : changed.withSeed(seed);
    }

    private Load applyTo(Load load) {
        Load changed = load;
        if (users != null) {
            changed = changed.withUsers(users);
        }
        if (spawnRate != null) {
            changed = changed.withSpawnRate(spawnRate);
        }
        if (runTime != null) {
            changed = changed.withRunTime(runTime);
        }
        if (iterations != null) {
            changed = changed.withIterations(iterations);
        }
        return stopTimeout == null ? changed : changed.withStopTimeout(stopTimeout);
    }
}
