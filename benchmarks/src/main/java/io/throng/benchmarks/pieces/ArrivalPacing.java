package io.throng.benchmarks.pieces;

import static io.throng.dsl.Throng.minutes;
import static io.throng.dsl.Throng.open;
import static io.throng.dsl.Throng.perSecond;

import io.throng.dsl.Open;
import io.throng.plan.load.ArrivalSchedule;
import io.throng.plan.load.ArrivalTimes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Works out when the next of many arrivals is due: pure arithmetic. */
@State(Scope.Thread)
public class ArrivalPacing {

    private final Pace constant = new Pace(open().hold(perSecond(20_000)));
    private final Pace ramp = new Pace(open().ramp(perSecond(0), perSecond(20_000), minutes(10)));
    private final Pace sine = new Pace(open().sine(perSecond(10_000), perSecond(9_000), minutes(1), minutes(10)));
    private final Pace function =
            new Pace(open().rate(elapsed -> perSecond(10_000 + 10.0 * elapsed.toSeconds()), minutes(10)));
    private final Pace poisson = new Pace(open().hold(perSecond(20_000)).poisson());

    /** The arrivals of a load on one loop, from the beginning again when there are no more. */
    private static final class Pace {

        private final ArrivalSchedule schedule;
        private ArrivalTimes times;

        Pace(Open load) {
            schedule = ArrivalSchedule.of(load.toPlan());
            times = schedule.times(1, 0, 1);
        }

        long nextNanos() {
            times.advance();
            if (times.dueNanos() == ArrivalTimes.NEVER) {
                times = schedule.times(1, 0, 1);
            }
            return times.dueNanos();
        }
    }

    /** A rate that stays. */
    @Benchmark
    public long constant() {
        return constant.nextNanos();
    }

    /** A rate that rises evenly. */
    @Benchmark
    public long ramp() {
        return ramp.nextNanos();
    }

    /** A rate that swings. */
    @Benchmark
    public long sine() {
        return sine.nextNanos();
    }

    /** A rate that a function tells. */
    @Benchmark
    public long function() {
        return function.nextNanos();
    }

    /** Random gaps. */
    @Benchmark
    public long poisson() {
        return poisson.nextNanos();
    }
}
