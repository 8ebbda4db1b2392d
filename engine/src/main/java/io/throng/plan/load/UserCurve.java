package io.throng.plan.load;

import java.time.Duration;

/** A number of users as a function of time. It must always give the same answer for the same time. */
@FunctionalInterface
public interface UserCurve {

    /**
     * The number of users at a moment, 0 to {@link Integer#MAX_VALUE}; it is rounded to whole users. Called when the plan
     * is described, validated and compiled, on the calling thread: never while the load goes on. It is asked every
     * 10 ms; less often when it lasts longer than 1,000 s, so that it is asked a hundred thousand times. In between users
     * change evenly.
     *
     * @param elapsed since this curve began, not since the run did
     */
    double at(Duration elapsed);
}
