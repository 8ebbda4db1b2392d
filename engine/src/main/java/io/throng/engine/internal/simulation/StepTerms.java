package io.throng.engine.internal.simulation;

import io.throng.metrics.FailureKind;
import io.throng.metrics.internal.SeriesName;

/**
 * What simulated steps of one place in the plan have in common.
 *
 * @param series what it is counted in
 * @param route the way it is asked for
 * @param timeoutNanos from its begin to its end at most, {@link #NO_TIMEOUT} for no limit
 * @param timeoutMessage what is told when that has passed
 * @param failureKind what kind of failure it is when the server says so
 */
record StepTerms(SeriesName series, Route route, long timeoutNanos, String timeoutMessage, FailureKind failureKind) {

    static final long NO_TIMEOUT = Long.MAX_VALUE;

    /** When a step that begins now must have ended. */
    long deadline(long nowNanos) {
        return timeoutNanos == NO_TIMEOUT ? NO_TIMEOUT : nowNanos + timeoutNanos;
    }
}
