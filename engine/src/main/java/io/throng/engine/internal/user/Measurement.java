package io.throng.engine.internal.user;

import io.throng.metrics.FailureKind;
import io.throng.metrics.internal.SeriesRecorder;
import org.jspecify.annotations.Nullable;

/** Measures one user's requests and groups, and keeps the books: whatever is begun ends in exactly one way. */
final class Measurement {

    private final Worker worker;
    private final WarmUp warmUp;
    private @Nullable GroupMeasurement groups;
    private long startNanos;

    /** The start delay of the request under way, or else of the next. */
    private long delayNanos;

    Measurement(Worker worker, WarmUp warmUp) {
        this.worker = worker;
        this.warmUp = warmUp;
    }

    WarmUp warmUp() {
        return warmUp;
    }

    /** Whether what is meant to start at this moment belongs to the warm-up. */
    boolean isInWarmUp() {
        return !warmUp.isEmpty() && warmUp.includes(worker.nanoTime());
    }

    /**
     * An iteration or an arrival begins so much later than meant; its first request carries that as its start delay.
     * Not called while a request is under way.
     */
    void startsLate(long nanos) {
        delayNanos = Math.max(0, nanos);
    }

    /** A request begins. */
    void begin(int series) {
        startNanos = worker.nanoTime();
        recorder(series).started();
    }

    /** Where the request under way is counted. */
    private SeriesRecorder recorder(int series) {
        return worker.recorder(series, isOfWarmUp());
    }

    private boolean isOfWarmUp() {
        return warmUp.includes(startNanos - delayNanos);
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
        recorder(series).ended(true, serviceNanos(nowNanos), delayNanos, connectionWaitNanos, bodyBytes);
        delayNanos = 0;
    }

    void failed(int series, long nowNanos, long connectionWaitNanos, long bodyBytes, FailureKind kind, String message) {
        recorder(series).ended(false, serviceNanos(nowNanos), delayNanos, connectionWaitNanos, bodyBytes);
        if (!isOfWarmUp()) {
            worker.recorder().failed(series, kind, message, nowNanos);
        }
        delayNanos = 0;
        if (groups != null) {
            groups.fail();
        }
    }

    void interrupted(int series) {
        recorder(series).interrupted();
        delayNanos = 0;
    }

    void beginGroup(int series) {
        long now = worker.nanoTime();
        groups().begin(series, now, warmUp.includes(now - delayNanos));
    }

    void endGroup() {
        groups().end();
    }

    private GroupMeasurement groups() {
        if (groups == null) {
            groups = new GroupMeasurement(worker);
        }
        return groups;
    }

    /** Ends all open groups as failed. */
    void failGroups() {
        if (groups != null) {
            groups.fail();
            groups.endAll();
        }
    }

    void interruptGroups() {
        if (groups != null) {
            groups.interruptAll();
        }
    }
}
