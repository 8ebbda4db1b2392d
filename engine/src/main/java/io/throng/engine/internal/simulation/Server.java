package io.throng.engine.internal.simulation;

import io.throng.metrics.internal.SeriesName;

/** All that answers in a simulation. */
@FunctionalInterface
public interface Server {

    /**
     * Answers one request, call or blocking step. Called in the order of virtual time.
     *
     * @param series what it is counted in
     * @param elapsedNanos virtual time since the start of the run
     * @param inFlight how many others wait for their answer at that moment
     * @throws RuntimeException why there cannot be an answer; it ends the simulation and is thrown on
     */
    Reply reply(SeriesName series, long elapsedNanos, int inFlight);
}
