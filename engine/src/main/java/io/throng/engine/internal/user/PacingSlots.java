package io.throng.engine.internal.user;

import io.throng.plan.load.LatePolicy;

/**
 * Slots of equal length, one for each iteration of a user however long it takes: plain arithmetic.
 *
 * @param late what becomes of a slot whose user is still busy
 */
record PacingSlots(long periodNanos, LatePolicy late) {

    /** The slot that follows one. */
    long after(long dueNanos) {
        return dueNanos + periodNanos;
    }

    /**
     * When an iteration may begin, which may be later than its slot.
     *
     * @param begunNanos when the last one began
     */
    long earliestNanos(long dueNanos, long begunNanos) {
        return late instanceof LatePolicy.BoundedCatchUp ? Math.max(dueNanos, begunNanos + periodNanos / 2) : dueNanos;
    }

    /** Whether it is so late for a slot that it is given up. */
    boolean isTooLate(long dueNanos, long nowNanos) {
        return late instanceof LatePolicy.Drop drop
                && nowNanos - dueNanos > drop.moreThan().toNanos();
    }

    /**
     * How many slots lie between two moments.
     *
     * @param firstNanos the first slot
     * @param endNanos a slot then is not among them
     */
    long count(long firstNanos, long endNanos) {
        return firstNanos >= endNanos ? 0 : (endNanos - firstNanos - 1) / periodNanos + 1;
    }
}
