package io.throng.plan.load;

import java.time.Duration;

/** An arrival rate as a function of time. It must always give the same answer for the same time. */
@FunctionalInterface
public interface RateFunction {

    /**
     * The rate at a moment, 0/s or more and at most 1,000,000,000/s. Called when the plan is described, validated and
     * compiled, on the calling thread: never while the load goes on. It is asked once a millisecond, in the middle of
     * it; less often when it lasts longer than 1,000 s, so that it is asked a million times at most.
     *
     * @param elapsed since this function began, not since the run did
     */
    Rate at(Duration elapsed);
}
