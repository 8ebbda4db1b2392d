package io.throng.engine.internal.user;

/**
 * The beginning of a load that is counted apart. Shared by all users of the load.
 *
 * @param startNanos when the load begins
 * @param endNanos what is meant to start before belongs to the warm-up; no later than the start when there is none
 */
public record WarmUp(long startNanos, long endNanos) {

    /** Whether what is meant to start then belongs to the warm-up. */
    public boolean includes(long meantNanos) {
        return meantNanos - endNanos < 0;
    }

    /** Whether nothing belongs to it. */
    boolean isEmpty() {
        return !includes(startNanos);
    }
}
