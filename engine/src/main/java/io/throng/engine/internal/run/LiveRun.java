package io.throng.engine.internal.run;

import io.throng.engine.internal.compile.Program;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.user.IterationBudget;
import io.throng.engine.internal.user.VirtualUser;
import io.throng.engine.internal.user.Worker;
import io.throng.metrics.RunInfo;
import io.throng.metrics.RunPhase;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import io.throng.metrics.internal.Ledger;
import io.throng.plan.Load;
import io.throng.plan.Plan;
import io.throng.plan.load.LoadModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * One run from its first user to its result. The public methods may be called from any thread; everything else happens
 * on the control loop, but for the end, which waits for reports on a thread of its own.
 */
public final class LiveRun {

    private static final long SILENCE_NANOS = 5_000_000_000L;
    private static final Duration LONGEST_END_OF_REPORTS = Duration.ofSeconds(10);

    private final Platform platform;
    private final Loop control;
    private final Load load;
    private final RunInfo info;
    private final Reports reports;
    private final Executor ending;
    private final List<Worker> workers = new ArrayList<>();
    private final Population population;
    private final Ledger ledger;
    private final Collector collector;
    private final Alarm runTimeOver;
    private final Alarm silence;
    private final long startNanos;
    private final CompletableFuture<RunResult> result = new CompletableFuture<>();
    private volatile Snapshot latest;
    private boolean stopping;
    private boolean stoppedFromOutside;
    private boolean hurrying;
    private OptionalLong lastUserEndNanos = OptionalLong.empty();
    private boolean ended;

    /** @param ending runs the end of the run, which waits for reports, on a thread that may block */
    public LiveRun(Plan plan, Program program, Platform platform, RunInfo info, Reports reports, Executor ending) {
        this.platform = platform;
        this.control = platform.control();
        this.load = plan.load();
        this.info = info;
        this.reports = reports;
        this.ending = ending;
        this.startNanos = control.clock().nanoTime();
        IterationBudget budget = new IterationBudget(load.totalIterations().orElse(Long.MAX_VALUE));
        for (Lane lane : platform.lanes()) {
            workers.add(new Worker(
                    lane.loop(),
                    lane.wire(),
                    platform.blocking(),
                    budget,
                    program.series(),
                    program.origins().copy(),
                    this::userEnded));
        }
        this.population = new Population(
                control,
                workers,
                program.scripts(),
                plan.scenarios(),
                budget,
                info.seed(),
                load.stopTimeout().toNanos(),
                this::collectLast);
        this.ledger = new Ledger(program.series(), info.startedAt(), startNanos);
        this.collector = new Collector(control, workers, ledger, program.series(), this::closeInterval);
        this.runTimeOver = new Alarm(control, this::beginStop);
        this.silence = new Alarm(control, this::end);
        this.latest = new Ledger(program.series(), info.startedAt(), startNanos).close(startNanos, 0, RunPhase.RUNNING);
    }

    /** Lets the load begin. Called once. */
    public void start() {
        reports.start();
        platform.lanes().forEach(lane -> Heartbeat.start(lane.loop()));
        control.execute(() -> {
            collector.start(startNanos);
            load.runTime().ifPresent(time -> runTimeOver.at(startNanos + time.toNanos()));
            LoadModel.Users users = (LoadModel.Users) load.model();
            population.moveTo(users.users(), users.spawnRate());
        });
    }

    /** The state about a second ago at most. */
    public Snapshot snapshot() {
        return latest;
    }

    public CompletionStage<RunResult> result() {
        return result.minimalCompletionStage();
    }

    /** Ends the load in phases; does nothing more when it is ending already. */
    public void stop() {
        control.execute(this::stopFromOutside);
    }

    /** Ends the load without waiting for anything that is under way. */
    public void stopNow() {
        control.execute(() -> {
            stopFromOutside();
            if (!hurrying && lastUserEndNanos.isEmpty()) {
                hurrying = true;
                silence.at(control.clock().nanoTime() + SILENCE_NANOS);
                population.hurry();
            }
        });
    }

    /** Moves the number of users to another target at another pace. */
    public void users(int target, double usersPerSecond) {
        control.execute(() -> {
            if (!stopping) {
                population.moveTo(target, usersPerSecond);
            }
        });
    }

    private void userEnded(VirtualUser user) {
        control.execute(() -> population.ended(user));
    }

    private void stopFromOutside() {
        stoppedFromOutside |= !stopping;
        beginStop();
    }

    private void beginStop() {
        if (!stopping) {
            stopping = true;
            runTimeOver.cancel();
            long longest = 2 * Math.max(load.stopTimeout().toNanos(), SILENCE_NANOS);
            silence.at(control.clock().nanoTime() + longest + SILENCE_NANOS);
            population.stop();
        }
    }

    private void closeInterval(long nowNanos) {
        if (!ended) {
            latest = ledger.close(nowNanos, population.size(), stopping ? RunPhase.STOPPING : RunPhase.RUNNING);
            reports.offer(latest);
        }
    }

    private void collectLast() {
        if (lastUserEndNanos.isEmpty()) {
            long now = control.clock().nanoTime();
            lastUserEndNanos = OptionalLong.of(now);
            stopping = true;
            runTimeOver.cancel();
            silence.at(now + SILENCE_NANOS);
            collector.finish(this::end);
        }
    }

    private void end() {
        if (ended) {
            return;
        }
        ended = true;
        silence.cancel();
        collector.cancel();
        long endNanos = lastUserEndNanos.orElseGet(() -> control.clock().nanoTime());
        int silent = collector.silentCount();
        latest = ledger.close(endNanos, population.size(), RunPhase.ENDED);
        Judge judge = new Judge(latest, ledger.health(), silent);
        RunResult complete = new RunResult(
                info,
                latest,
                ledger.timeline(),
                latest.total().started(),
                0,
                ledger.health(),
                stoppedFromOutside,
                judge.verdict(),
                judge.reasons(),
                List.of());
        ending.execute(() -> finish(complete));
    }

    private void finish(RunResult complete) {
        try {
            reports.finish(complete.withReportProblems(reports.problems()), LONGEST_END_OF_REPORTS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            platform.closer().run();
        } finally {
            result.complete(complete.withReportProblems(reports.problems()));
        }
    }
}
