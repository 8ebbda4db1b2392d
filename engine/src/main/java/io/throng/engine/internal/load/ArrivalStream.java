package io.throng.engine.internal.load;

import io.throng.engine.internal.user.Worker;
import io.throng.plan.load.ArrivalTimes;
import io.throng.plan.load.LatePolicy;
import org.jspecify.annotations.Nullable;

/**
 * The arrivals of a load that belong to one loop. Each begins when it is due; where many are due within a short time,
 * the loop wakes up once for all of them. On that loop.
 */
final class ArrivalStream {

    private static final long LEAST_BETWEEN_WAKE_UPS_NANOS = 250_000;

    /** So many arrivals without a pause, and others on the loop get their turn. */
    private static final int MOST_IN_A_ROW = 256;

    private final Worker worker;
    private final ArrivalTimes times;
    private final ArrivalShare share;
    private final Lateness lateness;
    private final InFlightLimit limit;
    private final Window window;
    private final long stopTimeoutNanos;
    private final Runnable onDone;
    private final Visits visits;
    private @Nullable Retirement retirement;
    private boolean isClosed;
    private boolean isDone;

    /**
     * @param times those of this loop
     * @param limit shared with the other loops
     * @param onDone called on the loop when no other will arrive and all have ended
     */
    ArrivalStream(
            Worker worker,
            ArrivalTimes times,
            ArrivalShare share,
            LatePolicy late,
            InFlightLimit limit,
            Window window,
            long stopTimeoutNanos,
            Runnable onDone) {
        this.worker = worker;
        this.times = times;
        this.share = share;
        this.lateness = new Lateness(late);
        this.limit = limit;
        this.window = window;
        this.stopTimeoutNanos = stopTimeoutNanos;
        this.onDone = onDone;
        this.visits = new Visits(worker, window.warmUp(), limit, this::tellIfDone);
    }

    /** Lets all that are due begin, and comes back when the next one is. */
    void release() {
        if (isClosed) {
            return;
        }
        long now = worker.nanoTime() - window.startNanos();
        for (int passed = 0; passed < MOST_IN_A_ROW; passed++) {
            long due = dueNanos();
            if (due == ArrivalTimes.NEVER) {
                close();
                return;
            }
            long earliest = lateness.earliestNanos(due);
            if (earliest > now) {
                long wakeUp = Math.max(earliest, now + LEAST_BETWEEN_WAKE_UPS_NANOS);
                worker.loop().at(window.startNanos() + wakeUp, this::release);
                return;
            }
            pass(due, now);
            if (isClosed) {
                return;
            }
        }
        worker.loop().execute(this::release);
    }

    /** When the next one is due; the run time ends before what would be due at its very end. */
    private long dueNanos() {
        long due = times.dueNanos();
        return due < window.longestNanos() ? due : ArrivalTimes.NEVER;
    }

    private void pass(long dueNanos, long nowNanos) {
        share.moveTo(times.index());
        times.advance();
        boolean isTooLate = lateness.isTooLate(dueNanos, nowNanos) || lateness.earliestNanos(dueNanos) > nowNanos;
        lateness.passed(dueNanos, nowNanos);
        if (isTooLate) {
            expired(dueNanos);
        } else if (!limit.enter()) {
            worker.recorder().schedule(share.script().index()).overflowed(isWarmUp(dueNanos));
        } else if (worker.budget().claim()) {
            visits.begin(share.script(), share.number(), window.startNanos() + dueNanos);
        } else {
            limit.leave();
            close();
        }
    }

    private void expired(long dueNanos) {
        worker.recorder().schedule(share.script().index()).expired(isWarmUp(dueNanos));
    }

    private boolean isWarmUp(long dueNanos) {
        return window.warmUp().includes(window.startNanos() + dueNanos);
    }

    /** Nobody else arrives; those who did go on. */
    void close() {
        isClosed = true;
        tellIfDone();
    }

    /**
     * Nobody else arrives, and those who did stop in phases. Who was due before and is late begins now, as far as the
     * late policy allows.
     *
     * @param atNanos the moment of the stop
     */
    void stop(long atNanos) {
        catchUpUntil(atNanos - window.startNanos());
        isClosed = true;
        if (!visits.haveEnded()) {
            retirement = new Retirement(visits, worker.loop(), stopTimeoutNanos, atNanos);
        }
        tellIfDone();
    }

    private void catchUpUntil(long nanos) {
        long now = worker.nanoTime() - window.startNanos();
        long due = dueNanos();
        while (!isClosed && due < nanos) {
            pass(due, now);
            due = dueNanos();
        }
    }

    /** Does not wait for those who are stopping. */
    void hurry() {
        if (retirement != null) {
            retirement.hurry();
        }
    }

    private void tellIfDone() {
        if (isClosed && !isDone && visits.haveEnded()) {
            isDone = true;
            if (retirement != null) {
                retirement.cancel();
            }
            onDone.run();
        }
    }
}
