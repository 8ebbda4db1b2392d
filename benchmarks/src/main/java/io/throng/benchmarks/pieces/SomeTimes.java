package io.throng.benchmarks.pieces;

import java.util.SplittableRandom;

/** Times as requests take them: mostly a millisecond or two, sometimes much more. Always the same. */
final class SomeTimes {

    private static final int COUNT = 1024;
    private static final double MEAN_NANOS = 2_000_000;

    private final long[] nanos = new SplittableRandom(1)
            .doubles(COUNT)
            .mapToLong(chance -> (long) (-Math.log1p(-chance) * MEAN_NANOS))
            .toArray();
    private int next;

    long nextNanos() {
        next = (next + 1) % COUNT;
        return nanos[next];
    }
}
