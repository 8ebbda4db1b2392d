package io.throng.plan.load;

import java.time.Duration;

/** An arrival rate as a function of time. It must always give the same answer for the same time. */
@FunctionalInterface
public interface RateFunction {

    /**
     * The rate at a moment, 0 or more and finite. Called when the plan is validated and compiled, on the calling
     * thread: never while the load goes on.
     *
     * @param elapsed since this function began, not since the run did
     */
    Rate at(Duration elapsed);
}
