package io.throng.plan.load;

import java.time.Duration;

/** An arrival rate as a function of time. It must always give the same answer for the same time. */
@FunctionalInterface
public interface RateFunction {

    /**
     * The rate at a moment, 0/s or more and at most 1,000,000,000/s. It is asked for every millisecond, in the middle of
     * it; for fewer moments when it lasts longer than 1,000 s, a million at most. Each is asked for once when the plan is
     * validated and once when it is described, so twice by a run, a simulation or a preview: on the thread that begins
     * it, before there is a report or a thread of the run, and never while the load goes on.
     *
     * @param elapsed since this function began, not since the run did
     */
    Rate at(Duration elapsed);
}
