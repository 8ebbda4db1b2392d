package io.throng.examples;

import java.time.Duration;

/**
 * A server that answers after the same time always, but for one stall.
 *
 * @param usual how long an answer takes
 * @param from when the stall begins
 * @param length how long it lasts
 */
record Stall(Duration usual, Duration from, Duration length) {

    /** How long the answer takes to a request that arrives at a moment. */
    Duration answerTime(Duration arrival) {
        Duration left = from.plus(length).minus(arrival);
        boolean isStalled = arrival.compareTo(from) >= 0 && !left.isNegative();
        return isStalled ? left.plus(usual) : usual;
    }

    /**
     * The percentile of the answer times of requests that arrive evenly for a while in which the stall lies: those in the
     * stall wait for anything from all of it to nothing, the others not at all.
     */
    Duration truth(double percent, Duration run) {
        double stalledShare = seconds(length) / seconds(run);
        double aboveUsual = percent / 100 - (1 - stalledShare);
        double waitSeconds = aboveUsual <= 0 ? 0 : aboveUsual / stalledShare * seconds(length);
        return usual.plus(Duration.ofNanos(Math.round(waitSeconds * 1e9)));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
