package io.throng.engine.internal.user;

import io.throng.metrics.FailureKind;
import io.throng.metrics.internal.SeriesRecorder;
import java.util.Arrays;

/** Measures one user's requests and groups, and keeps the books: whatever is begun ends in exactly one way. */
final class Measurement {

    private static final int[] NO_GROUPS = {};
    private static final long[] NO_STARTS = {};
    private static final boolean[] NO_FLAGS = {};

    private final Worker worker;
    private final long warmUpEndNanos;
    private long nextDelayNanos;
    private long startNanos;
    private long startDelayNanos;
    private boolean isWarmUp;
    private int groups;
    private int[] groupSeries = NO_GROUPS;
    private long[] groupStartNanos = NO_STARTS;
    private boolean[] groupIsWarmUp = NO_FLAGS;
    private boolean[] groupFailed = NO_FLAGS;

    /** @param warmUpEndNanos what is meant to start before is counted apart */
    Measurement(Worker worker, long warmUpEndNanos) {
        this.worker = worker;
        this.warmUpEndNanos = warmUpEndNanos;
    }

    /** Whether what is meant to start then belongs to the warm-up. */
    boolean isWarmUp(long meantNanos) {
        return meantNanos - warmUpEndNanos < 0;
    }

    long warmUpEndNanos() {
        return warmUpEndNanos;
    }

    private SeriesRecorder recorder(int series, boolean isOfWarmUp) {
        return isOfWarmUp ? worker.recorder().warmUp(series) : worker.recorder().series(series);
    }

    /** An iteration or an arrival begins so much later than meant; its first request carries that as its start delay. */
    void startsLate(long nanos) {
        nextDelayNanos = Math.max(0, nanos);
    }

    /** A request begins. */
    void begin(int series) {
        startNanos = worker.nanoTime();
        startDelayNanos = nextDelayNanos;
        nextDelayNanos = 0;
        isWarmUp = isWarmUp(startNanos - startDelayNanos);
        recorder(series, isWarmUp).started();
    }

    /** When the present request began. */
    long startNanos() {
        return startNanos;
    }

    /** From the beginning of the present request to a moment. */
    long serviceNanos(long nowNanos) {
        return nowNanos - startNanos;
    }

    void ok(int series, long nowNanos, long connectionWaitNanos, long bodyBytes) {
        recorder(series, isWarmUp).ended(true, serviceNanos(nowNanos), startDelayNanos, connectionWaitNanos, bodyBytes);
    }

    void failed(int series, long nowNanos, long connectionWaitNanos, long bodyBytes, FailureKind kind, String message) {
        recorder(series, isWarmUp)
                .ended(false, serviceNanos(nowNanos), startDelayNanos, connectionWaitNanos, bodyBytes);
        if (!isWarmUp) {
            worker.recorder().failed(series, kind, message, nowNanos);
        }
        Arrays.fill(groupFailed, 0, groups, true);
    }

    void interrupted(int series) {
        recorder(series, isWarmUp).interrupted();
    }

    void beginGroup(int series) {
        if (groups == groupSeries.length) {
            groupSeries = Arrays.copyOf(groupSeries, groups + 2);
            groupStartNanos = Arrays.copyOf(groupStartNanos, groups + 2);
            groupIsWarmUp = Arrays.copyOf(groupIsWarmUp, groups + 2);
            groupFailed = Arrays.copyOf(groupFailed, groups + 2);
        }
        groupSeries[groups] = series;
        groupStartNanos[groups] = worker.nanoTime();
        groupIsWarmUp[groups] = isWarmUp(groupStartNanos[groups] - nextDelayNanos);
        groupFailed[groups] = false;
        recorder(series, groupIsWarmUp[groups]).started();
        groups++;
    }

    void endGroup() {
        groups--;
        long tookNanos = worker.nanoTime() - groupStartNanos[groups];
        groupRecorder(groups).ended(!groupFailed[groups], tookNanos, 0, 0, 0);
    }

    private SeriesRecorder groupRecorder(int group) {
        return recorder(groupSeries[group], groupIsWarmUp[group]);
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
            groupRecorder(--groups).interrupted();
        }
    }
}
