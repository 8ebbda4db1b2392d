package io.throng.engine.internal.load;

import io.throng.plan.load.LatePolicy;

/**
 * What becomes of the arrivals of one stream that are late: plain arithmetic on nanoseconds since the load began.
 *
 * <p>With bounded catch-up, an arrival begins no earlier than half its scheduled distance after the one before, so that
 * a backlog is worked off at twice the rate at most, as wrk2 does. A stall moves these beginnings on, but for the last
 * millisecond, so that they do not pile up themselves.
 */
final class Lateness {

    private static final long BURST_NANOS = 1_000_000;

    private final LatePolicy policy;
    private boolean isFirst = true;
    private long lastDueNanos;
    private long lastBeginNanos;

    Lateness(LatePolicy policy) {
        this.policy = policy;
    }

    /** When the next arrival may begin, given when it is due. */
    long earliestNanos(long dueNanos) {
        return isFirst || !(policy instanceof LatePolicy.BoundedCatchUp)
                ? dueNanos
                : Math.max(dueNanos, lastBeginNanos + (dueNanos - lastDueNanos) / 2);
    }

    /** Whether the next arrival does not happen any more. */
    boolean isTooLate(long dueNanos, long nowNanos) {
        return policy instanceof LatePolicy.Drop drop
                && nowNanos - dueNanos > drop.moreThan().toNanos();
    }

    /** The next arrival has had its turn. */
    void passed(long dueNanos, long nowNanos) {
        lastBeginNanos = Math.max(earliestNanos(dueNanos), nowNanos - BURST_NANOS);
        lastDueNanos = dueNanos;
        isFirst = false;
    }
}
