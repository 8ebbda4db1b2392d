package io.throng.plan.load;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Arrivals of people that know nothing of each other: a Poisson process whose rate follows the segments. A process of
 * rate 1 has independent exponential gaps; read on a clock that shows the integral of the rate it is the process with
 * that rate (inversion of the integrated rate, E. Çinlar, Introduction to Stochastic Processes, 1975, section 4.7).
 *
 * <p>What comes at once was decided and is not left to chance: all of it comes, and no random gap is spent on it, as if
 * it were added to a process of the other segments.
 */
final class PoissonTimes implements DueTimes {

    private final List<Stretch> stretches;
    private final SplittableRandom random;
    private double arrived;
    private int current;
    private long burst;
    private long index = -1;
    private long dueNanos;

    PoissonTimes(List<Stretch> stretches, long seed) {
        this.stretches = stretches;
        this.random = new SplittableRandom(seed);
        this.arrived = gap();
    }

    @Override
    public long nanosOf(long wanted) {
        while (index < wanted && dueNanos != ArrivalTimes.NEVER) {
            index++;
            dueNanos = nextNanos();
        }
        return dueNanos;
    }

    private long nextNanos() {
        while (current < stretches.size()) {
            Stretch stretch = stretches.get(current);
            if (stretch.isBurst()) {
                if (burst++ < stretch.end() - stretch.first()) {
                    return stretch.startNanos();
                }
                burst = 0;
            } else if (arrived < stretch.arrivals()) {
                long nanos = Math.max(dueNanos, stretch.dueNanos(arrived));
                arrived += gap();
                return nanos;
            } else {
                arrived -= stretch.arrivals();
            }
            current++;
        }
        return ArrivalTimes.NEVER;
    }

    private double gap() {
        return -StrictMath.log1p(-random.nextDouble());
    }
}
