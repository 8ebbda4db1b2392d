package io.throng.plan.load;

import java.time.Duration;

/** A number of users as a function of time. It must always give the same answer for the same time. */
@FunctionalInterface
public interface UserCurve {

    /**
     * The number of users at a moment, 0 or more and finite; it is rounded to whole users. Called when the plan is
     * validated and compiled, on the calling thread: never while the load goes on.
     *
     * @param elapsed since this curve began, not since the run did
     */
    double at(Duration elapsed);
}
