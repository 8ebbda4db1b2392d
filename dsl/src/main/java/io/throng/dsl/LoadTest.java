package io.throng.dsl;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.throng.dsl.internal.CommandLineMain;
import io.throng.engine.Engine;
import io.throng.engine.ResponseModel;
import io.throng.engine.Run;
import io.throng.engine.SimulatedResponse;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunResult;
import io.throng.plan.Load;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.LoadShape;
import io.throng.plan.load.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * A load test: scenarios, where to, how much, and what to show. It ends in {@link #run()}, {@link #start()},
 * {@link #main}, {@link #preview()}, {@link #simulate} or {@link #plan()}. Each setting replaces an earlier one of the same name.
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

    /**
     * Adds a scenario with a load of its own, beside whatever the others do.
     *
     * @param scenario its weight or fixed count does not matter
     * @param load {@link Throng#closed()} or {@link Throng#open()}; the scenario begins and ends with it
     */
    public LoadTest scenario(Scenario scenario, LoadProfile load) {
        List<ScenarioPlan> scenarios = new ArrayList<>(plan.scenarios());
        scenarios.add(scenario.toPlan().withLoad(load.toPlan()));
        return with(new Plan(scenarios, plan.baseUrl(), plan.http(), plan.load(), plan.seed()));
    }

    /**
     * How many virtual users there are, once all have started; 1 or more, 1 by default. Scenarios without a load of
     * their own share them. Replaces {@link #shape}, {@link #stages} and {@link #arrivals}, as these replace it.
     */
    public LoadTest users(int count) {
        return with(plan.load().withUsers(count));
    }

    /**
     * How many users start in a second, evenly; more than 0, 1 by default. Replaces {@link #shape}, {@link #stages} and
     * {@link #arrivals}, as these replace it.
     */
    public LoadTest spawnRate(double usersPerSecond) {
        return with(plan.load().withSpawnRate(usersPerSecond));
    }

    /**
     * A number of users that changes with time, shared by the scenarios without a load of their own. Replaces
     * {@link #users}, {@link #spawnRate} and {@link #arrivals}: of all these the last word counts.
     *
     * @param shape {@link Throng#stages}, a ready-made one, or a function that is asked once a second, on a thread of its
     *     own where it may block
     */
    public LoadTest shape(LoadShape shape) {
        return with(plan.load()
                .withModel(new LoadModel.Shaped(requireNonNull(
                        shape, "shape is null, expected stages(..), a ready-made shape or a function"))));
    }

    /** Short for {@link #shape shape(stages(..))}. */
    public LoadTest stages(Stage... stages) {
        return shape(ShapeWords.stages(stages));
    }

    /** Arrivals at a constant rate until the run time is over, see {@link #arrivals(Open)}. */
    public LoadTest arrivals(Rate rate) {
        return arrivals(Open.NOBODY.hold(rate));
    }

    /**
     * Arrivals instead of users that stay: each runs one scenario once, chosen by weight among those without a load of
     * their own. Replaces {@link #users}, {@link #spawnRate} and {@link #shape}: of all these the last word counts.
     */
    public LoadTest arrivals(Open arrivals) {
        return with(plan.load()
                .withModel(requireNonNull(arrivals, "arrivals is null, expected open()..")
                        .toPlan()));
    }

    /**
     * How much of the beginning of the run is a warm-up: what is meant to start in it counts neither in the totals nor in
     * the verdict, but is seen in the timeline. Zero or more, zero by default.
     */
    public LoadTest warmUp(Duration time) {
        return with(plan.load().withWarmUp(Given.time("warm-up", time)));
    }

    /**
     * How long the load lasts, from the start of the run; more than zero, without end by default. It bounds every load,
     * those of scenarios too.
     */
    public LoadTest runTime(Duration time) {
        return with(plan.load().withRunTime(Given.time("run time", time)));
    }

    /**
     * How many iterations each user of a closed load does before it ends; an iteration is one task. Without end by
     * default. Who arrives runs its scenario once, whatever is said here.
     */
    public LoadTest iterations(long count) {
        return with(plan.load().withIterations(count));
    }

    /** How many iterations all users do together, arrivals included. Without end by default. */
    public LoadTest totalIterations(long count) {
        return with(plan.load().withTotalIterations(count));
    }

    /**
     * How long running iterations may take at the end before they are broken off, and then {@code onStop} as well; zero
     * or more, 10 s by default. What is broken off is counted as interrupted.
     */
    public LoadTest stopTimeout(Duration timeout) {
        return with(plan.load().withStopTimeout(Given.time("stop timeout", timeout)));
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
     * Runs the whole test in virtual time against a model of the server: nothing is sent, and it takes no longer than its
     * computation. The same plan, seed and model give the same result; virtual time begins at 1970-01-01T00:00Z. Reports
     * are made as in a run. An interrupt of this thread stops the load gracefully.
     *
     * <p>Shapes, rate functions, curves and {@code waitTime} are called as in a run. Requests are not built and checks not
     * made; lambdas of {@code run}, {@code call} and {@code blocking} are not called. The model says how requests, calls
     * and blocking code end.
     *
     * @param model answers {@link Throng#respond} for each request, on this thread
     * @throws io.throng.plan.InvalidPlanException when the plan has problems, the message lists all; or when its load
     *     never ends
     * @throws io.throng.metrics.ReportsRefusedException when a report cannot be made
     * @throws IllegalStateException when the model throws, or returns null or a negative time; when virtual time stands
     *     still because nothing takes any; or when a shape or iterations have not ended the load after 24 hours of virtual
     *     time
     */
    public RunResult simulate(ResponseModel model) {
        return Engine.simulate(plan, model, reporters);
    }

    /** Runs the whole test in virtual time against a server that answers everything after the same time. */
    public RunResult simulate(Duration responseTime) {
        return simulate(request -> SimulatedResponse.after(responseTime));
    }

    /** What a run would be like if every request took 100 ms, see {@link #preview(Duration)}. */
    public LoadPreview preview() {
        return preview(LoadPreview.RESPONSE_TIME);
    }

    /**
     * What a run would be like if every request took the same time: users and arrivals over time, requests to expect,
     * connections needed, and warnings. Nothing is sent. Printing it shows a chart.
     *
     * @param responseTime zero or more, an hour at most
     * @throws io.throng.plan.InvalidPlanException when the plan has problems; the message lists all
     * @throws IllegalArgumentException when the response time is out of these bounds
     */
    public LoadPreview preview(Duration responseTime) {
        return new LoadPreview(Engine.preview(plan, responseTime));
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
