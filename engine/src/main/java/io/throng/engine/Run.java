package io.throng.engine;

import io.throng.engine.internal.run.LiveRun;
import io.throng.metrics.RunResult;
import io.throng.metrics.Snapshot;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;

/** A handle to a run that goes on. Every method may be called from any thread, any number of times. */
public final class Run implements AutoCloseable {

    private final LiveRun live;
    private final EndThread end;

    Run(LiveRun live, EndThread end) {
        this.live = live;
        this.end = end;
    }

    /** The state of the run, a second old at most. */
    public Snapshot snapshot() {
        return live.snapshot();
    }

    /**
     * Moves the number of virtual users to another target, evenly in time. When it falls, the newest users stop first,
     * each as gracefully as at the end of a run. Does nothing once the run is ending.
     *
     * @param target 0 or more; with 0 the run goes on without users until others are asked for, it is stopped or its run
     *     time is over
     * @param usersPerSecond how many start or stop in a second, more than 0
     * @throws IllegalArgumentException when out of these bounds
     * @throws IllegalStateException when something else says how many users there are: a schedule, a load shape, arrivals,
     *     or loads of the scenarios' own; the message says what
     */
    public void users(int target, double usersPerSecond) {
        if (target < 0) {
            throw new IllegalArgumentException("users is " + target + ", expected 0 or more");
        }
        if (!(usersPerSecond > 0) || Double.isInfinite(usersPerSecond)) {
            throw new IllegalArgumentException(
                    "spawn rate is " + usersPerSecond + ", expected more than 0 users per second");
        }
        tell(() -> live.users(target, usersPerSecond));
    }

    /**
     * Ends the load gracefully and returns at once: nobody begins anything new, running iterations may take the stop
     * timeout, then {@code onStop} is done, then every report is completed.
     */
    public void stop() {
        tell(live::stop);
    }

    /** Ends the load without waiting for what is under way, and returns at once; reports are completed all the same. */
    public void stopNow() {
        tell(live::stopNow);
    }

    private static void tell(Runnable message) {
        try {
            message.run();
        } catch (RejectedExecutionException e) {
            // the run has ended, and its loops are gone: nothing is left to be changed
        }
    }

    /**
     * Completes when the last user has ended, every report is complete, and no thread or socket of the run is left but
     * the thread that completes it, which is about to end.
     */
    public CompletionStage<RunResult> result() {
        return live.result();
    }

    /**
     * Waits for the end of the run; nothing of it is left afterwards. An interrupt stops the run gracefully and is noted in the thread's interrupt status.
     */
    public RunResult await() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    RunResult result = live.result().toCompletableFuture().get();
                    end.join();
                    return result;
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop();
                } catch (ExecutionException e) {
                    throw new IllegalStateException("the run broke: " + e.getCause(), e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Stops the run gracefully and waits for its end. */
    @Override
    public void close() {
        stop();
        var unused = await();
    }
}
