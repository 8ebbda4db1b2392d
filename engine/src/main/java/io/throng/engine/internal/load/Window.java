package io.throng.engine.internal.load;

import io.throng.engine.internal.user.WarmUp;

/**
 * When a source makes its load.
 *
 * @param startNanos when it begins
 * @param longestNanos how long the run time lets it go on; {@link #ENDLESS} when there is none
 * @param warmUp its beginning, which is counted apart
 */
record Window(long startNanos, long longestNanos, WarmUp warmUp) {

    /** No bound. */
    static final long ENDLESS = Long.MAX_VALUE;
}
