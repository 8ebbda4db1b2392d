package io.throng.dsl;

import static java.util.Objects.requireNonNull;

import io.throng.plan.load.LatePolicy;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.Rate;
import io.throng.plan.load.RateFunction;
import io.throng.plan.load.RateSegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The open model: users arrive at a rate, each runs its scenario once and leaves. The parts follow each other in the
 * order of the words, without a gap. Arrival number i, counted from 0, is due where the integral of the rate reaches i,
 * so how many there are depends on nothing but these words.
 */
public final class Open implements LoadProfile {

    static final Open NOBODY = new Open(OpenLoad.EMPTY);

    private final OpenLoad load;

    private Open(OpenLoad load) {
        this.load = load;
    }

    /**
     * A constant rate for a time.
     *
     * @param rate 0 or more
     * @param length more than zero
     */
    public Open hold(Rate rate, Duration length) {
        return ramp(rate, rate, length);
    }

    /** A constant rate without an end of its own: the test needs another bound, such as a run time. Comes last. */
    public Open hold(Rate rate) {
        return hold(rate, RateSegment.ENDLESS);
    }

    /**
     * From one rate to another, evenly, within a time.
     *
     * @param from 0 or more
     * @param to 0 or more
     * @param length more than zero
     */
    public Open ramp(Rate from, Rate to, Duration length) {
        return with(
                new RateSegment.Ramp(Given.rate("rate", from), Given.rate("rate", to), Given.time("length", length)));
    }

    /**
     * Stairs: goes up at once from the present rate, and again, and holds each time.
     *
     * @param more what a step adds to the rate; less than 0 to go down
     * @param times how many steps, 1 to 10,000
     * @param each how long a step lasts, more than zero
     * @throws IllegalArgumentException when there are not 1 to 10,000 steps
     */
    public Open step(Rate more, int times, Duration each) {
        Rate rise = Given.rate("rate of a step", more);
        Duration length = Given.time("length of a step", each);
        Rate bottom = PresentRate.of(load.segments());
        return with(Stairs.of(times, k -> {
            Rate rate = PresentRate.raised(bottom, rise, k);
            return new RateSegment.Ramp(rate, rate, length);
        }));
    }

    /**
     * A spike: evenly from the present rate to a peak in the middle of the time, and back.
     *
     * @param peak the rate in the middle, 0 or more
     * @param length more than zero
     */
    public Open spike(Rate peak, Duration length) {
        Duration up = Given.time("length", length).dividedBy(2);
        Rate foot = PresentRate.of(load.segments());
        return ramp(foot, peak, up).ramp(peak, foot, length.minus(up));
    }

    /**
     * A rate that swings about a mean: {@code mean + amplitude * sin(2 pi t / period)}, and 0 where that is negative.
     *
     * @param mean 0 or more
     * @param amplitude 0 or more
     * @param period of one swing, more than zero
     * @param length more than zero
     */
    public Open sine(Rate mean, Rate amplitude, Duration period, Duration length) {
        return with(new RateSegment.Sine(
                Given.rate("mean", mean),
                Given.rate("amplitude", amplitude),
                Given.time("period", period),
                Given.time("length", length)));
    }

    /** So many at one instant, 1 or more. */
    public Open atOnce(int count) {
        return with(new RateSegment.AtOnce(count));
    }

    /**
     * Whatever rate a function of time says. A {@link #step} or {@link #spike} behind it goes on from what it says for its
     * last instant, and asks it at once.
     *
     * @param function is asked before the run and must always give the same answer for the same time: 0 or more and
     *     finite
     * @param length more than zero
     */
    public Open rate(RateFunction function, Duration length) {
        return with(new RateSegment.Computed(
                requireNonNull(function, "function is null, expected a function of time"),
                Given.time("length", length)));
    }

    private Open with(RateSegment next) {
        return with(List.of(next));
    }

    private Open with(List<? extends RateSegment> next) {
        List<RateSegment> all = new ArrayList<>(load.segments());
        all.addAll(next);
        return new Open(load.withSegments(all));
    }

    /**
     * Lets arrivals come at random, as those of people that know nothing of each other: a Poisson process with this rate,
     * from the seed of the run. How many there are depends on the seed then. By default gaps are even.
     */
    public Open poisson() {
        return new Open(load.withPoisson());
    }

    /**
     * How many may be under way at a time, over all event loops; 1 or more, without limit by default. An arrival beyond
     * it is dropped, and counted as dropped.
     */
    public Open maxInFlight(int most) {
        return new Open(load.withMaxInFlight(most));
    }

    /** What becomes of arrivals that the generator is too late for; they {@link Throng#catchUp()} by default. */
    public Open late(LatePolicy policy) {
        return new Open(load.withLate(requireNonNull(policy, "policy is null, expected one such as catchUp()")));
    }

    /**
     * Begins later: so long after the start of the run, or after the end of the scenario that {@link #after(Scenario)}
     * names.
     *
     * @param offset zero or more, zero by default
     */
    public Open startAfter(Duration offset) {
        return new Open(load.withBeginning(load.beginning().withOffset(Given.time("offset", offset))));
    }

    /** Begins when the load of another scenario of the test is over and its users have ended. */
    public Open after(Scenario other) {
        return after(other.toPlan().name());
    }

    /** Begins when the load of another scenario, given by its name, is over and its users have ended. */
    public Open after(String scenario) {
        return new Open(load.withBeginning(load.beginning().withAfter(scenario)));
    }

    /**
     * Everything said so far is warm-up: arrivals that are due in it count neither in the totals nor in the verdict, but
     * are seen in the timeline. None by default; replaces an earlier one.
     *
     * @throws IllegalStateException when nothing was said so far, or it takes no time, or it has no end
     */
    public Open warmUp() {
        return new Open(load.withWarmUp(WarmUp.of(load)));
    }

    @Override
    public OpenLoad toPlan() {
        return load;
    }
}
