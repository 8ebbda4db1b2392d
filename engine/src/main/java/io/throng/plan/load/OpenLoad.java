package io.throng.plan.load;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The open model: virtual users arrive at a rate, whatever became of those before. Arrival number i, counted from 0,
 * is due where the integral of the rate reaches i. Each runs its scenario once.
 *
 * @param segments one after the other
 * @param poisson whether gaps are random, as of people that know nothing of each other: a Poisson process with this
 *     rate, from the seed of the run; else they are even. What comes at once comes all the same, and in full
 * @param maxInFlight how many may be under way at a time, over all event loops; those beyond are dropped and counted
 * @param late what becomes of arrivals that the generator is too late for
 * @param beginning when it begins
 * @param warmUp arrivals due before this have elapsed, counted from the beginning, are not in the totals
 */
public record OpenLoad(
        List<RateSegment> segments,
        boolean poisson,
        OptionalInt maxInFlight,
        LatePolicy late,
        Beginning beginning,
        Duration warmUp)
        implements ScenarioLoad, LoadModel {

    /** No arrivals yet. */
    public static final OpenLoad EMPTY = new OpenLoad(
            List.of(), false, OptionalInt.empty(), new LatePolicy.CatchUp(), Beginning.AT_START, Duration.ZERO);

    public OpenLoad {
        segments = List.copyOf(segments);
    }

    @Override
    public Optional<Duration> length() {
        Duration sum = Duration.ZERO;
        for (RateSegment segment : segments) {
            if (segment.length().equals(RateSegment.ENDLESS)) {
                return Optional.empty();
            }
            sum = sum.plus(segment.length());
        }
        return Optional.of(sum);
    }

    public OpenLoad withSegments(List<RateSegment> others) {
        return new OpenLoad(others, poisson, maxInFlight, late, beginning, warmUp);
    }

    public OpenLoad withPoisson() {
        return new OpenLoad(segments, true, maxInFlight, late, beginning, warmUp);
    }

    public OpenLoad withMaxInFlight(int most) {
        return new OpenLoad(segments, poisson, OptionalInt.of(most), late, beginning, warmUp);
    }

    public OpenLoad withLate(LatePolicy policy) {
        return new OpenLoad(segments, poisson, maxInFlight, policy, beginning, warmUp);
    }

    public OpenLoad withBeginning(Beginning other) {
        return new OpenLoad(segments, poisson, maxInFlight, late, other, warmUp);
    }

    public OpenLoad withWarmUp(Duration time) {
        return new OpenLoad(segments, poisson, maxInFlight, late, beginning, time);
    }
}
