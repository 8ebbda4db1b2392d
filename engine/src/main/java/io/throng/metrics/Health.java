package io.throng.metrics;

import java.time.Duration;

/**
 * Whether the generator itself kept up.
 *
 * @param maxLoopLag the longest time an event loop kept due work waiting
 * @param intervals seconds observed
 * @param laggingIntervals seconds in which an event loop kept due work waiting for {@link #LAG_LIMIT} or longer
 */
public record Health(Duration maxLoopLag, int intervals, int laggingIntervals) {

    /** A second counts as lagging from here: long enough that a busy shared machine does not reach it by chance. */
    public static final Duration LAG_LIMIT = Duration.ofMillis(250);

    private static final int LAGGING_INTERVALS_AT_LEAST = 3;
    private static final double LAGGING_SHARE_ABOVE = 0.05;

    /** Whether at least 3 seconds, and more than 5 % of all, were lagging: then times say more of us than of the server. */
    public boolean isSuspect() {
        return laggingIntervals >= LAGGING_INTERVALS_AT_LEAST && laggingIntervals > intervals * LAGGING_SHARE_ABOVE;
    }
}
