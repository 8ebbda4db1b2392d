package io.throng.dsl;

import static java.util.Objects.requireNonNull;

import io.throng.plan.load.ClosedLoad;
import io.throng.plan.load.RateSegment;
import io.throng.plan.load.UserCurve;
import io.throng.plan.load.UserSchedule;
import io.throng.plan.load.UserSegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The closed model for one scenario: how many users it has at which time. The parts follow each other in the order of
 * the words, without a gap; after the last one the users stop. Users move evenly and at the very instants, the newest
 * stop first.
 */
public final class Closed implements LoadProfile {

    static final Closed NOBODY = new Closed(ClosedLoad.EMPTY);

    private final ClosedLoad load;

    private Closed(ClosedLoad load) {
        this.load = load;
    }

    /**
     * From one number of users to another, evenly, within a time.
     *
     * @param from how many there are at its beginning, 0 or more; users that are too many or too few stop or start at
     *     once
     * @param to how many there are at its end, 0 or more
     * @param length more than zero
     */
    public Closed ramp(int from, int to, Duration length) {
        return with(new UserSegment.Ramp(from, to, Given.time("length", length)));
    }

    /**
     * So many users for a time.
     *
     * @param users 0 or more; from another number the load gets there at once
     * @param length more than zero
     */
    public Closed hold(int users, Duration length) {
        return ramp(users, users, length);
    }

    /** So many users without an end of their own: the test needs another bound, such as a run time. Comes last. */
    public Closed hold(int users) {
        return hold(users, RateSegment.ENDLESS);
    }

    /**
     * Stairs: goes up at once from the present number of users, and again, and holds each time.
     *
     * @param more how many users a step adds; less than 0 to go down
     * @param times how many steps, 1 to 10,000
     * @param each how long a step lasts, more than zero
     * @throws IllegalArgumentException when there are not 1 to 10,000 steps, or they lead to more users than an int holds
     */
    public Closed step(int more, int times, Duration each) {
        Duration length = Given.time("length of a step", each);
        int bottom = present();
        return with(Stairs.of(times, k -> {
            int users = whole(bottom + (long) more * k);
            return new UserSegment.Ramp(users, users, length);
        }));
    }

    private static int whole(long users) {
        if (users != (int) users) {
            throw new IllegalArgumentException(
                    "step leads to " + users + " users, expected at most " + Integer.MAX_VALUE);
        }
        return (int) users;
    }

    /**
     * A spike: evenly from the present number of users to a peak in the middle of the time, and back.
     *
     * @param peak how many there are in the middle, 0 or more
     * @param length more than zero
     */
    public Closed spike(int peak, Duration length) {
        Duration up = Given.time("length", length).dividedBy(2);
        int foot = present();
        return ramp(foot, peak, up).ramp(peak, foot, length.minus(up));
    }

    /**
     * As many users as a function of time says, rounded to whole ones. A {@link #step} or {@link #spike} behind it goes on
     * from what it says for its last instant, and asks it at once.
     *
     * @param curve is asked before the run and must always give the same answer for the same time: 0 or more and finite
     * @param length more than zero
     */
    public Closed curve(UserCurve curve, Duration length) {
        return with(new UserSegment.Curve(
                "curve",
                requireNonNull(curve, "curve is null, expected a function of time"),
                Given.time("length", length)));
    }

    /** What stages or a ready-made shape say, such as {@code closed().then(stages(..))}. */
    public Closed then(UserSchedule shape) {
        return with(requireNonNull(shape, "shape is null, expected stages(..) or a ready-made shape")
                .segments());
    }

    private Closed with(UserSegment next) {
        return with(List.of(next));
    }

    private Closed with(List<? extends UserSegment> next) {
        return new Closed(load.withSchedule(load.schedule().then(new ArrayList<>(next))));
    }

    /** How many users there are at the end of what was said so far. */
    private int present() {
        List<UserSegment> said = load.schedule().segments();
        if (said.isEmpty()) {
            return 0;
        }
        UserSegment last = said.get(said.size() - 1);
        if (last instanceof UserSegment.Curve curve) {
            return curve.at(LastInstant.of(curve.length()));
        }
        return last instanceof UserSegment.Ramp ramp ? ramp.to() : ((UserSegment.Stage) last).users();
    }

    /**
     * Begins later: so long after the start of the run, or after the end of the scenario that {@link #after(Scenario)}
     * names.
     *
     * @param offset zero or more, zero by default
     */
    public Closed startAfter(Duration offset) {
        return new Closed(load.withBeginning(load.beginning().withOffset(Given.time("offset", offset))));
    }

    /** Begins when the load of another scenario of the test is over and its users have ended. */
    public Closed after(Scenario other) {
        return after(other.toPlan().name());
    }

    /** Begins when the load of another scenario, given by its name, is over and its users have ended. */
    public Closed after(String scenario) {
        return new Closed(load.withBeginning(load.beginning().withAfter(scenario)));
    }

    /**
     * Everything said so far is warm-up: iterations that are meant to start in it count neither in the totals nor in
     * the verdict, but are seen in the timeline. None by default; replaces an earlier one.
     *
     * @throws IllegalStateException when nothing was said so far, or it has no end
     */
    public Closed warmUp() {
        return new Closed(load.withWarmUp(WarmUp.of(load)));
    }

    @Override
    public ClosedLoad toPlan() {
        return load;
    }
}
