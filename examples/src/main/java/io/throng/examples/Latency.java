package io.throng.examples;

import java.time.Duration;
import java.util.SplittableRandom;

/** How long an answer of the demo API takes. */
@FunctionalInterface
interface Latency {

    /** The time the next answer takes. */
    Duration next(SplittableRandom random);

    /** Mostly a little above a floor, now and then far above it: so many milliseconds on average, six times that at most. */
    static Latency ofMillis(double floor, double meanAboveFloor) {
        return random -> {
            double exponential = Math.min(-Math.log(1 - random.nextDouble()), 6);
            return Duration.ofNanos(Math.round((floor + meanAboveFloor * exponential) * 1e6));
        };
    }

    /** The same, but every so many answers one takes much longer, as when a server collects garbage or waits for a lock. */
    default Latency withStalls(int answersPerStall, Duration stall) {
        return new Latency() {
            private long answers;

            @Override
            public Duration next(SplittableRandom random) {
                return ++answers % answersPerStall == 0 ? stall : Latency.this.next(random);
            }
        };
    }
}
