package io.throng.plan.load;

import java.time.Duration;

/** A number of users as a function of time. It must always give the same answer for the same time. */
@FunctionalInterface
public interface UserCurve {

    /**
     * The number of users at a moment, 0 to {@link LoadModel#MOST_USERS}; it is rounded to whole users. It is asked for every
     * 10 ms, both ends included; for fewer moments when it lasts longer than 1,000 s, a hundred thousand and one at most.
     * In between users change evenly. Each moment is asked for once when the plan is validated, and so once by a run, a
     * simulation or a preview: on the thread that begins it, before there is a report or a thread of the run, and never
     * while the load goes on.
     *
     * @param elapsed since this curve began, not since the run did
     */
    double at(Duration elapsed);
}
