package io.throng.engine.internal.user;

import io.throng.metrics.FailureKind;
import java.util.Arrays;

/** Measures one user's requests and groups, and keeps the books: whatever is begun ends in exactly one way. */
final class Measurement {

    private static final int[] NO_GROUPS = {};
    private static final long[] NO_STARTS = {};
    private static final boolean[] NO_FAILURES = {};

    private final Worker worker;
    private long nextDelayNanos;
    private long startNanos;
    private long startDelayNanos;
    private int groups;
    private int[] groupSeries = NO_GROUPS;
    private long[] groupStartNanos = NO_STARTS;
    private boolean[] groupFailed = NO_FAILURES;

    Measurement(Worker worker) {
        this.worker = worker;
    }

    /** An iteration begins so much later than meant; its first request carries that as its start delay. */
    void startsLate(long nanos) {
        nextDelayNanos = Math.max(0, nanos);
    }

    /** A request begins. */
    void begin(int series) {
        startNanos = worker.nanoTime();
        startDelayNanos = nextDelayNanos;
        nextDelayNanos = 0;
        worker.recorder().series(series).started();
    }

    /** From the beginning of the present request to a moment. */
    long serviceNanos(long nowNanos) {
        return nowNanos - startNanos;
    }

    void ok(int series, long nowNanos, long connectionWaitNanos, long bodyBytes) {
        worker.recorder()
                .series(series)
                .ended(true, serviceNanos(nowNanos), startDelayNanos, connectionWaitNanos, bodyBytes);
    }

    void failed(int series, long nowNanos, long connectionWaitNanos, long bodyBytes, FailureKind kind, String message) {
        worker.recorder()
                .series(series)
                .ended(false, serviceNanos(nowNanos), startDelayNanos, connectionWaitNanos, bodyBytes);
        worker.recorder().failed(series, kind, message, nowNanos);
        Arrays.fill(groupFailed, 0, groups, true);
    }

    void interrupted(int series) {
        worker.recorder().series(series).interrupted();
    }

    void beginGroup(int series) {
        if (groups == groupSeries.length) {
            groupSeries = Arrays.copyOf(groupSeries, groups + 2);
            groupStartNanos = Arrays.copyOf(groupStartNanos, groups + 2);
            groupFailed = Arrays.copyOf(groupFailed, groups + 2);
        }
        groupSeries[groups] = series;
        groupStartNanos[groups] = worker.nanoTime();
        groupFailed[groups++] = false;
        worker.recorder().series(series).started();
    }

    void endGroup() {
        groups--;
        long tookNanos = worker.nanoTime() - groupStartNanos[groups];
        worker.recorder().series(groupSeries[groups]).ended(!groupFailed[groups], tookNanos, 0, 0, 0);
    }

    /** Ends all open groups as failed. */
    void failGroups() {
        Arrays.fill(groupFailed, 0, groups, true);
        while (groups > 0) {
            endGroup();
        }
    }

    void interruptGroups() {
        while (groups > 0) {
            worker.recorder().series(groupSeries[--groups]).interrupted();
        }
    }
}
