package io.throng.engine.internal.session;

import static io.throng.engine.internal.session.RandomStream.scatter;

import java.util.random.RandomGenerator;

/**
 * Where a virtual user's randomness comes from: the run's seed, its scenario and its number, and nothing else. The
 * engine's choices and those of lambdas come from streams of their own, so that one cannot shift the other.
 *
 * @param seed of the run
 * @param scenario index of the scenario in the plan
 * @param user number of the user within its scenario
 */
public record UserRandom(long seed, int scenario, long user) {

    /** The stream for weighted choices and waits. */
    public RandomGenerator forChoices() {
        return new RandomStream(mixed());
    }

    /**
     * What the random gaps between the arrivals of a load come from, so that two loads of one run have nothing to do
     * with each other.
     *
     * @param scenario index of the first scenario that the load is for
     */
    public static long forArrivals(long seed, int scenario) {
        return scatter(scatter(~seed) + scenario);
    }

    /** What the stream for lambdas begins with. */
    long seedForLambdas() {
        return ~mixed();
    }

    private long mixed() {
        return scatter(scatter(scatter(seed) + scenario) + user);
    }
}
