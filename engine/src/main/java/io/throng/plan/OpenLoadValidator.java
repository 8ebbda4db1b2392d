package io.throng.plan;

import io.throng.plan.load.ArrivalSchedule;
import io.throng.plan.load.LatePolicy;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.Rate;
import io.throng.plan.load.RateSegment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/** Finds what is wrong with arrivals. */
final class OpenLoadValidator {

    private static final long MOST_AT_ONCE = 1_000_000_000;

    private final String path;
    private final OpenLoad load;
    private final SegmentLengths lengths;
    private final BiConsumer<String, String> problems;

    OpenLoadValidator(String path, OpenLoad load, SegmentLengths.Bound bound, BiConsumer<String, String> problems) {
        this.path = path;
        this.load = load;
        this.lengths = new SegmentLengths(load.segments().size(), bound);
        this.problems = problems;
    }

    /** When arrivals are due; empty when that cannot be told. */
    Optional<ArrivalSchedule> validate() {
        Optional<ArrivalSchedule> schedule = schedule();
        if (schedule.isPresent() && !schedule.get().hasArrivals()) {
            problems.accept(path, "there is no arrival, expected a rate above 0/s at some time");
        }
        OptionalInt most = load.maxInFlight();
        if (most.isPresent() && most.getAsInt() < 1) {
            problems.accept(path, "most in flight is " + most.getAsInt() + ", expected 1 or more");
        }
        drop(load.late()).ifPresent(problem -> problems.accept(path, problem));
        return schedule;
    }

    /** What is wrong with a late policy, or nothing. */
    static Optional<String> drop(LatePolicy late) {
        return late instanceof LatePolicy.Drop drop
                ? TimeLimits.atLeast("lateness before a drop", drop.moreThan(), LatePolicy.Drop.LEAST)
                : Optional.empty();
    }

    private Optional<ArrivalSchedule> schedule() {
        List<RateSegment> segments = load.segments();
        if (segments.isEmpty()) {
            problems.accept(path, "there is no segment, expected one at least: hold(perSecond(10), seconds(60))");
        }
        SegmentsValidator<RateSegment> validator = new SegmentsValidator<>(path, segments.size(), problems);
        for (int i = 0; i < segments.size(); i++) {
            validator.next(i, segments.get(i), LoadWords.kind(segments.get(i)), problem(i, segments.get(i)));
        }
        return validator.outcome(
                load.withSegments(validator.right()).length(), right -> ArrivalSchedule.of(load.withSegments(right)));
    }

    private Optional<String> problem(int index, RateSegment segment) {
        if (segment instanceof RateSegment.Ramp ramp) {
            return lengths.problem(index, ramp.length(), ramp.from().equals(ramp.to()), isAboveZero(ramp.from()))
                    .or(() -> rate("rate", ramp.from()))
                    .or(() -> rate("rate", ramp.to()));
        }
        if (segment instanceof RateSegment.Sine sine) {
            return lengths.problem(
                            index, sine.length(), true, isAboveZero(sine.mean()) || isAboveZero(sine.amplitude()))
                    .or(() -> rate("mean", sine.mean()))
                    .or(() -> rate("amplitude", sine.amplitude()))
                    .or(() -> TimeLimits.positive("period", sine.period()));
        }
        if (segment instanceof RateSegment.Computed computed) {
            return lengths.problem(index, computed.length(), false, true);
        }
        return atOnce(((RateSegment.AtOnce) segment).count());
    }

    private static boolean isAboveZero(Rate rate) {
        return rate.count() > 0;
    }

    private static Optional<String> rate(String what, Rate rate) {
        return rate.brokenBound().map(bound -> what + " is " + rate + ", expected " + bound);
    }

    private static Optional<String> atOnce(long count) {
        return count < 1 || count > MOST_AT_ONCE
                ? Optional.of("arrivals are " + count + ", expected 1 to " + MOST_AT_ONCE)
                : Optional.empty();
    }
}
