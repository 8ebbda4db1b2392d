package io.throng.engine;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * A request in virtual time, for a model to answer.
 *
 * @param method the HTTP method, or the kind of call
 * @param name the name of its series
 * @param elapsed virtual time since the start of the run, when it is handed to a connection
 * @param inFlight how many others of the run are in flight at that moment; those that wait for a connection are not
 * @param random for chance that comes from the seed of the run
 */
public record SimulatedRequest(String method, String name, Duration elapsed, int inFlight, RandomGenerator random) {}
