package io.throng.dsl;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.throng.dsl.internal.CommandLineMain;
import io.throng.engine.Engine;
import io.throng.engine.Run;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunResult;
import io.throng.plan.Load;
import io.throng.plan.Plan;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * A load test: scenarios, where to, how much, and what to show. It ends in {@link #run()}, {@link #start()},
 * {@link #main} or {@link #plan()}. Each setting replaces an earlier one of the same name.
 */
public final class LoadTest {

    private final Plan plan;
    private final List<Reporter> reporters;

    private LoadTest(Plan plan, List<Reporter> reporters) {
        this.plan = plan;
        this.reporters = reporters;
    }

    static LoadTest of(Scenario... scenarios) {
        return new LoadTest(
                new Plan(
                        Arrays.stream(scenarios).map(Scenario::toPlan).toList(),
                        "",
                        Http.DEFAULT.toPlan(),
                        Load.DEFAULT,
                        OptionalLong.empty()),
                List.of());
    }

    /** What relative URLs are appended to, such as {@code http://localhost:8080/api}; none by default. */
    public LoadTest baseUrl(String url) {
        return with(
                plan.withBaseUrl(requireNonNull(url, "baseUrl is null, expected a URL such as http://localhost:8080")));
    }

    /** How requests are sent. */
    public LoadTest http(Http http) {
        return with(plan.withHttp(http.toPlan()));
    }

    /** How many virtual users there are, once all have started; 1 or more, 1 by default. */
    public LoadTest users(int count) {
        return with(plan.load().withUsers(count));
    }

    /** How many users start in a second, evenly; more than 0, 1 by default. */
    public LoadTest spawnRate(double usersPerSecond) {
        return with(plan.load().withSpawnRate(usersPerSecond));
    }

    /** How long the load lasts, from the first user's start; more than zero, without end by default. */
    public LoadTest runTime(Duration time) {
        return with(plan.load().withRunTime(time));
    }

    /** How many iterations each user does before it ends; an iteration is one task. Without end by default. */
    public LoadTest iterations(long count) {
        return with(plan.load().withIterations(count));
    }

    /** How many iterations all users do together. Without end by default. */
    public LoadTest totalIterations(long count) {
        return with(plan.load().withTotalIterations(count));
    }

    /**
     * How long running iterations may take at the end before they are broken off, and then {@code onStop} as well; zero
     * or more, 10 s by default. What is broken off is counted as interrupted.
     */
    public LoadTest stopTimeout(Duration timeout) {
        return with(plan.load().withStopTimeout(timeout));
    }

    private LoadTest with(Load load) {
        return with(plan.withLoad(load));
    }

    /** What all random choices come from; the same seed gives each user the same requests. A new one each run by default. */
    public LoadTest seed(long seed) {
        return with(plan.withSeed(seed));
    }

    private LoadTest with(Plan other) {
        return new LoadTest(other, reporters);
    }

    /** What shows the run; nothing by default. */
    public LoadTest report(Reporter... reports) {
        return new LoadTest(plan, List.of(reports));
    }

    /** The test as immutable data. It may have {@link Plan#problems() problems}. */
    public Plan plan() {
        return plan;
    }

    /**
     * Runs the test and waits for its end. An interrupt stops it gracefully: there is a result all the same, and the
     * thread's interrupt status is set.
     *
     * @throws io.throng.plan.InvalidPlanException when the plan has problems; the message lists all
     * @throws io.throng.metrics.ReportsRefusedException when a report cannot be made
     */
    @CanIgnoreReturnValue
    public RunResult run() {
        return start().await();
    }

    /**
     * Starts the test and returns at once.
     *
     * @throws io.throng.plan.InvalidPlanException when the plan has problems; the message lists all
     * @throws io.throng.metrics.ReportsRefusedException when a report cannot be made
     */
    public Run start() {
        return Engine.start(plan, reporters);
    }

    /**
     * Runs the test as a command: flags in {@code args} override what the program says, Ctrl-C stops it gracefully, and
     * at the end the JVM exits: 0 passed, 1 failed or no data, 2 wrong flags, 3 untrustworthy, 4 could not start, 130
     * or 143 stopped by a signal. {@code --help} lists the flags.
     */
    @SuppressWarnings("IncorrectMainMethod") // it ends a program's main and is named after it
    public void main(String... args) {
        CommandLineMain.main(plan, reporters, args);
    }
}
