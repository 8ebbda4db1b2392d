package io.throng.dsl;

import io.throng.plan.load.LatePolicy;
import io.throng.plan.load.Rate;
import java.time.Duration;

/** Words for the open model: users that arrive at a rate, whatever became of those before; and for being late. */
abstract class OpenWords extends ShapeWords {

    OpenWords() {}

    /**
     * A load in arrivals; begins with nobody. For one scenario with {@link LoadTest#scenario(Scenario, LoadProfile)}, or
     * shared by several with {@link LoadTest#arrivals(Open)}.
     */
    public static Open open() {
        return Open.NOBODY;
    }

    /** So many in a second; also parts of one, 0 or more. */
    public static Rate perSecond(double count) {
        return new Rate(count, Rate.Unit.SECOND);
    }

    /** So many in a minute; also parts of one, 0 or more. */
    public static Rate perMinute(double count) {
        return new Rate(count, Rate.Unit.MINUTE);
    }

    /** So many in an hour; also parts of one, 0 or more. */
    public static Rate perHour(double count) {
        return new Rate(count, Rate.Unit.HOUR);
    }

    /** Whatever is late begins at once, and its start delay is measured. The default. */
    public static LatePolicy catchUp() {
        return new LatePolicy.CatchUp();
    }

    /** Whatever is late begins at no more than twice its rate, until the schedule is reached again. */
    public static LatePolicy catchUpAtMostTwice() {
        return new LatePolicy.BoundedCatchUp();
    }

    /**
     * What is too late does not begin at all, and is counted as dropped.
     *
     * @param moreThan what is late by more is dropped, everything else begins at once; 10 ms or more, for timers are late by
     *     some milliseconds themselves
     */
    public static LatePolicy dropLate(Duration moreThan) {
        return new LatePolicy.Drop(moreThan);
    }
}
