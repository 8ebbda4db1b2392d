package io.throng.engine.internal.load;

/**
 * When a source makes its load.
 *
 * @param startNanos when it begins
 * @param longestNanos how long the run time lets it go on; {@link #ENDLESS} when there is none
 * @param warmUpEndNanos what is meant to start before belongs to a warm-up
 */
record Window(long startNanos, long longestNanos, long warmUpEndNanos) {

    /** No bound. */
    static final long ENDLESS = Long.MAX_VALUE;

    /** Whether what is meant to start then belongs to a warm-up. */
    boolean isWarmUp(long meantNanos) {
        return meantNanos - warmUpEndNanos < 0;
    }
}
