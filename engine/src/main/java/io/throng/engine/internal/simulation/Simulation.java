package io.throng.engine.internal.simulation;

import io.throng.engine.internal.compile.Effects;
import io.throng.engine.internal.compile.PlanCompiler;
import io.throng.engine.internal.run.Lane;
import io.throng.engine.internal.run.LiveRun;
import io.throng.engine.internal.run.Platform;
import io.throng.engine.internal.run.Reports;
import io.throng.engine.internal.time.VirtualTime;
import io.throng.metrics.RunInfo;
import io.throng.metrics.RunResult;
import io.throng.metrics.internal.SeriesTable;
import io.throng.plan.ConnectionUse;
import io.throng.plan.Plan;
import io.throng.plan.Schedules;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A run in virtual time, which starts at the epoch of {@link Instant}. It goes on only while {@link #runUntil} does, on the
 * thread that calls it; so do all lambdas of the plan. Used by one thread.
 */
public final class Simulation {

    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final Plan plan;
    private final SimulatedWorld world;
    private final SimulatedPool pool;
    private final LiveRun live;
    private @Nullable Runnable ending;

    /**
     * @param schedules of the plan
     * @param info with the epoch as the stamp of the start
     * @param reports started with the run
     */
    public Simulation(Plan plan, Schedules schedules, RunInfo info, Server server, Reports reports) {
        this.plan = plan;
        this.world = new SimulatedWorld(server, time);
        int max = plan.http().connections() instanceof ConnectionUse.Shared shared ? shared.max() : Integer.MAX_VALUE;
        this.pool = new SimulatedPool(max, world.traffic());
        Platform platform =
                new Platform(time.newLoop(), List.of(new Lane(time.newLoop(), world)), Runnable::run, () -> {});
        this.live = new LiveRun(
                plan,
                new PlanCompiler(plan, schedules, (slots, series, pooled) -> effects(series, pooled)).compile(),
                platform,
                info,
                reports,
                end -> ending = end);
    }

    private Effects effects(SeriesTable series, boolean pooled) {
        Route ofRequests = pooled ? pool : SimulatedExchange::connectOnOwn;
        return new SimulatedEffects(world, series, plan.http().requestTimeout(), ofRequests);
    }

    /** Lets the load begin. Called once. */
    public void start() {
        live.start();
    }

    /**
     * Goes on until the last user has ended, or the caller has had enough.
     *
     * @param goesOn asked at every moment once at least, also when virtual time stands still; may stop the run
     */
    public void runWhile(BooleanSupplier goesOn) {
        runUntil(Long.MAX_VALUE - 1, goesOn);
    }

    /**
     * The same, but not beyond a moment.
     *
     * @param nanos virtual time since the start of the run; what is due then happens
     */
    public void runUntil(long nanos, BooleanSupplier goesOn) {
        time.runUntil(nanos, () -> !isOver() && goesOn.getAsBoolean());
    }

    /** Ends the load gracefully, as it would be in a real run. */
    public void stop() {
        live.stop();
    }

    /** Ends the load without waiting for what is under way; takes no virtual time. */
    public void stopNow() {
        live.stopNow();
        runWhile(() -> true);
    }

    /** Virtual time since the start of the run. */
    public long elapsedNanos() {
        return time.nanoTime();
    }

    public Traffic traffic() {
        return world.traffic();
    }

    /** Why the server does not answer any more; empty while it does. */
    public Optional<RuntimeException> broken() {
        return world.broken();
    }

    /** Whether the last user has ended. */
    public boolean isOver() {
        return ending != null;
    }

    /**
     * Completes the reports and the result, and waits for that.
     *
     * @param executor runs what waits for the reports, and is cut short by an interrupt
     * @throws IllegalStateException when the last user has not ended
     */
    public RunResult complete(Executor executor) {
        if (ending == null) {
            throw new IllegalStateException("the simulation is not over");
        }
        executor.execute(ending);
        return live.result().toCompletableFuture().join();
    }
}
