package io.throng.engine.internal.run;

import io.throng.engine.internal.compile.Program;
import io.throng.engine.internal.load.Course;
import io.throng.engine.internal.load.Dealer;
import io.throng.engine.internal.load.Ground;
import io.throng.engine.internal.load.Steering;
import io.throng.engine.internal.time.Alarm;
import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.user.IterationBudget;
import io.throng.engine.internal.user.Worker;
import io.throng.metrics.RunInfo;
import io.throng.metrics.RunPhase;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import io.throng.plan.Load;
import io.throng.plan.Plan;
import java.time.Duration;
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
    private final Reports reports;
    private final Executor ending;
    private final Accounts accounts;
    private final Course course;
    private final Steering steering;
    private final Alarm runTimeOver;
    private final Alarm silence;
    private final CompletableFuture<RunResult> result = new CompletableFuture<>();
    private OptionalLong endNanos = OptionalLong.empty();
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
        this.reports = reports;
        this.ending = ending;
        this.steering = new Steering(plan);
        this.runTimeOver = new Alarm(control, this::beginStop);
        this.silence = new Alarm(control, this::end);
        IterationBudget budget = new IterationBudget(
                load.totalIterations().orElse(Long.MAX_VALUE), () -> control.execute(this::iterationsSpent));
        List<Worker> workers = platform.lanes().stream()
                .map(lane -> worker(lane, platform, program, budget, info.seed()))
                .toList();
        Ground ground = new Ground(
                control,
                workers,
                new Dealer(workers, program.scripts().size()),
                platform.blocking(),
                budget,
                info.seed(),
                load.stopTimeout().toNanos(),
                this::snapshot);
        this.course = Course.of(plan, program.scripts(), program.schedules(), ground, new Ending());
        this.accounts = new Accounts(
                plan, info, program.series(), control, workers, control.clock().nanoTime(), this::closeInterval);
    }

    private static Worker worker(Lane lane, Platform platform, Program program, IterationBudget budget, long seed) {
        return new Worker(
                lane.loop(),
                lane.wire(),
                platform.blocking(),
                budget,
                seed,
                program.series(),
                program.origins().copy());
    }

    /** Lets the load begin. Called once. */
    public void start() {
        reports.start();
        platform.lanes().forEach(lane -> Heartbeat.start(lane.loop()));
        control.execute(() -> {
            long now = control.clock().nanoTime();
            accounts.start(now);
            load.runTime().ifPresent(time -> {
                endNanos = OptionalLong.of(now + time.toNanos());
                runTimeOver.at(endNanos.getAsLong());
            });
            course.start(now);
        });
    }

    /** The state about a second ago at most. */
    public Snapshot snapshot() {
        return accounts.latest();
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
                course.hurry();
            }
        });
    }

    /**
     * Moves the number of users to another target at another pace.
     *
     * @throws IllegalStateException when the plan does not say that a number of users stays
     */
    public void users(int target, double usersPerSecond) {
        steering.require(target, usersPerSecond);
        control.execute(() -> {
            if (!stopping) {
                course.moveTo(target, usersPerSecond);
            }
        });
    }

    private void stopFromOutside() {
        stoppedFromOutside |= !stopping;
        beginStop();
    }

    private void beginStop() {
        if (!stopping) {
            stopping = true;
            runTimeOver.cancel();
            long now = control.clock().nanoTime();
            long longest = 2 * Math.max(load.stopTimeout().toNanos(), SILENCE_NANOS);
            silence.at(now + longest + SILENCE_NANOS);
            course.stop(Math.min(now, endNanos.orElse(now)));
        }
    }

    private void iterationsSpent() {
        if (!stopping) {
            course.spent();
        }
    }

    /** What becomes of the load as a whole. */
    private final class Ending implements Course.Listener {

        @Override
        public void ending() {
            beginStop();
        }

        @Override
        public void over() {
            collectLast();
        }

        @Override
        public void broke(Throwable thrown) {
            accounts.threw("load shape", thrown, control.clock().nanoTime());
            beginStop();
        }
    }

    private void closeInterval(long nowNanos) {
        if (!ended) {
            reports.offer(accounts.close(nowNanos, course.users(), stopping ? RunPhase.STOPPING : RunPhase.RUNNING));
        }
    }

    private void collectLast() {
        if (lastUserEndNanos.isEmpty()) {
            long now = control.clock().nanoTime();
            lastUserEndNanos = OptionalLong.of(now);
            stopping = true;
            runTimeOver.cancel();
            silence.at(now + SILENCE_NANOS);
            accounts.finish(this::end);
        }
    }

    private void end() {
        if (ended) {
            return;
        }
        ended = true;
        silence.cancel();
        long endNanos = lastUserEndNanos.orElseGet(() -> control.clock().nanoTime());
        var unused = accounts.close(endNanos, course.users(), RunPhase.ENDED);
        RunResult complete = accounts.result(stoppedFromOutside);
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
