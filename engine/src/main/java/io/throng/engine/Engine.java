package io.throng.engine;

import io.throng.engine.internal.compile.PlanCompiler;
import io.throng.engine.internal.compile.Program;
import io.throng.engine.internal.load.LoadOutline;
import io.throng.engine.internal.netty.NettyRuntime;
import io.throng.engine.internal.netty.Rehearsal;
import io.throng.engine.internal.netty.WireSettings;
import io.throng.engine.internal.preview.MachineLimits;
import io.throng.engine.internal.preview.Previewer;
import io.throng.engine.internal.run.BlockingThreads;
import io.throng.engine.internal.run.Lane;
import io.throng.engine.internal.run.LiveRun;
import io.throng.engine.internal.run.Platform;
import io.throng.engine.internal.run.Reports;
import io.throng.engine.internal.simulation.Endlessness;
import io.throng.engine.internal.simulation.Server;
import io.throng.engine.internal.simulation.SimulatedRun;
import io.throng.engine.internal.simulation.Simulation;
import io.throng.engine.internal.time.SystemClock;
import io.throng.metrics.Preview;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunInfo;
import io.throng.metrics.RunResult;
import io.throng.plan.ConnectionUse;
import io.throng.plan.HttpSettings;
import io.throng.plan.HttpUrl;
import io.throng.plan.InvalidPlanException;
import io.throng.plan.Plan;
import io.throng.plan.Problem;
import io.throng.plan.Schedules;
import io.throng.plan.internal.Durations;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Starts runs. Runs share nothing: several may go on at the same time in one JVM. */
public final class Engine {

    /** The most that {@link #preview} takes as a response time. */
    public static final Duration LONGEST_PREVIEWED_RESPONSE_TIME = Duration.ofHours(1);

    private Engine() {}

    /**
     * Starts a run on event loops of its own and returns at once.
     *
     * @throws InvalidPlanException when the plan has problems; the message lists all
     * @throws io.throng.metrics.ReportsRefusedException when a report cannot be made; nothing has been sent then
     */
    public static Run start(Plan plan, List<Reporter> reporters) {
        String version = Version.text();
        Schedules schedules = plan.schedules();
        Program program = Rehearsal.beside(() -> new PlanCompiler(plan, schedules, version).compile());
        RunInfo info = info(plan, program.schedules(), version, new SystemClock().now());
        Reports reports = Reports.open(reporters, info);
        EndThread end = new EndThread();
        LiveRun live = new LiveRun(plan, program, platform(plan), info, reports, end);
        live.start();
        return new Run(live, end);
    }

    /**
     * Runs a plan in virtual time against a model of the server: nothing is sent, and it takes no longer than its
     * computation. On the calling thread, which may be interrupted to end it early: the load is then stopped gracefully,
     * in virtual time, and the interrupt is noted in the thread's interrupt status. The same plan, seed and model give the
     * same result, in every number and stamp; virtual time starts at {@link Instant#EPOCH}.
     *
     * <p>Users wait, iterate, are grouped, time out and stop as they would. Requests are neither built nor sent, checks are
     * not made, and lambdas of {@code run}, {@code call} and {@code blocking} are not called, so variables that these would
     * set are not set: {@code run} takes no time, the others take as long as the model says. Shapes, wait-time lambdas and
     * rate functions are called. Connections take no time to open; where their number is limited, requests wait for one
     * that is free as if they all went to one server.
     *
     * <p>Reports get every snapshot: virtual time waits for them. A load that has neither a length nor a run time, because
     * a shape or iterations end it, must end within 24 hours of virtual time.
     *
     * @throws InvalidPlanException when the plan has problems, the message lists all; or when its load never ends
     * @throws io.throng.metrics.ReportsRefusedException when a report cannot be made
     * @throws IllegalStateException when the model throws, or returns null or a negative time, when virtual time stands
     *     still because nothing takes any, or when nothing ends the load in time
     */
    public static RunResult simulate(Plan plan, ResponseModel model, List<Reporter> reporters) {
        Schedules schedules = plan.schedules();
        Endlessness endlessness = Endlessness.of(plan);
        if (endlessness == Endlessness.NEVER_ENDS) {
            throw new InvalidPlanException(List.of(new Problem(
                    "load",
                    "it goes on until it is stopped, and nobody stops a simulation, expected a run time, iterations or"
                            + " a load that ends")));
        }
        RunInfo info = info(plan, schedules, Version.text(), Instant.EPOCH);
        Server server = new ModeledServer(model, info.seed());
        Simulation simulation = new Simulation(plan, schedules, info, server, Reports.openToWaitFor(reporters, info));
        return new SimulatedRun(simulation, endlessness).run();
    }

    /**
     * Works out what a run would be like when every request takes the same time: a {@linkplain #simulate simulation}, so
     * the same code of the plan runs. A load that goes on until it is stopped is followed for 5 minutes, or for twice the
     * time until it is complete if that is longer; one that only a shape can end for an hour; and one that is too much to
     * be worked out in seconds as far as that goes. The warnings tell. May be called on any thread.
     *
     * @param responseTime zero or more, an hour at most
     * @throws InvalidPlanException when the plan has problems; the message lists all
     * @throws IllegalArgumentException when the response time is out of these bounds
     */
    public static Preview preview(Plan plan, Duration responseTime) {
        if (responseTime.isNegative() || responseTime.compareTo(LONGEST_PREVIEWED_RESPONSE_TIME) > 0) {
            throw new IllegalArgumentException("response time is " + Durations.text(responseTime) + ", expected 0s to "
                    + Durations.text(LONGEST_PREVIEWED_RESPONSE_TIME));
        }
        Schedules schedules = plan.schedules();
        RunInfo info = info(plan, schedules, Version.text(), Instant.EPOCH);
        return new Previewer(plan, schedules, info, responseTime, MachineLimits.ofThisMachine()).preview();
    }

    private static RunInfo info(Plan plan, Schedules schedules, String version, Instant startedAt) {
        long seed = plan.seed().orElseGet(Engine::newSeed);
        LoadOutline outline = LoadOutline.of(plan, schedules);
        return new RunInfo(
                version,
                startedAt,
                seed,
                HttpUrl.masked(plan.baseUrl()),
                outline.users(),
                outline.length(),
                plan.describe());
    }

    /** Small enough for a JSON reader that has only doubles. */
    private static long newSeed() {
        return new SplittableRandom().nextLong(1L << 53);
    }

    private static Platform platform(Plan plan) {
        HttpSettings http = plan.http();
        int shared = http.connections() instanceof ConnectionUse.Shared use ? use.max() : 0;
        int loops = Runtime.getRuntime().availableProcessors();
        NettyRuntime runtime = new NettyRuntime(
                shared > 0 ? Math.min(loops, shared) : loops,
                new WireSettings(http.connectTimeout(), http.trustAll(), shared));
        BlockingThreads blocking = new BlockingThreads();
        List<Lane> lanes = IntStream.range(0, runtime.loopCount())
                .mapToObj(index -> new Lane(runtime.loop(index), runtime.wire(index)))
                .toList();
        return new Platform(runtime.control(), lanes, blocking, () -> {
            blocking.close();
            runtime.close();
        });
    }
}
