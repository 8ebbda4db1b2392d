package io.throng.benchmarks.pieces;

import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.loadTest;
import static io.throng.dsl.Throng.perSecond;
import static io.throng.dsl.Throng.scenario;
import static io.throng.dsl.Throng.status;

import io.throng.engine.internal.compile.PlanCompiler;
import io.throng.engine.internal.compile.Program;
import io.throng.engine.internal.run.Lane;
import io.throng.engine.internal.run.LiveRun;
import io.throng.engine.internal.run.Platform;
import io.throng.engine.internal.run.Reports;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.time.VirtualTime;
import io.throng.metrics.RunInfo;
import io.throng.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The whole life of a user that arrives when it is due, sends one request and leaves, in a run of 20,000 arrivals a
 * second; intervals and snapshots of the run included. Time is virtual.
 */
@State(Scope.Thread)
public class Arriving {

    private static final int ARRIVALS = 20;
    private static final Duration THEIR_TIME = Duration.ofMillis(1);
    private static final Duration LONG_ENOUGH = Duration.ofDays(365);

    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final ImmediateWire wire = new ImmediateWire();

    public Arriving() {
        Plan plan = loadTest(scenario().task(get("/").check(status().is(200))))
                .baseUrl("http://127.0.0.1:8080")
                .arrivals(perSecond(ARRIVALS * 1_000.0))
                .runTime(LONG_ENOUGH)
                .plan();
        Program program = new PlanCompiler(plan, plan.schedules(), "benchmark").compile();
        Loop control = time.newLoop();
        Platform platform = new Platform(control, List.of(new Lane(time.newLoop(), wire)), Runnable::run, () -> {});
        RunInfo info = new RunInfo("benchmark", Instant.EPOCH, 1, plan.baseUrl(), 0, Optional.empty(), "");
        new LiveRun(plan, program, platform, info, Reports.open(List.of(), info), Runnable::run).start();
    }

    /** Arrives, asks, is answered and leaves. */
    @Benchmark
    @OperationsPerInvocation(ARRIVALS)
    public int visit() {
        time.advance(THEIR_TIME);
        return wire.answerAll();
    }
}
