package io.throng.engine.internal.session;

import java.util.SplittableRandom;
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
    public SplittableRandom forChoices() {
        return new SplittableRandom(mixed());
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

    RandomGenerator forLambdas() {
        return new SplittableRandom(~mixed());
    }

    /** Spreads neighbouring numbers over all of 64 bits with the finalizer of MurmurHash3 (Austin Appleby). */
    private long mixed() {
        return scatter(scatter(scatter(seed) + scenario) + user);
    }

    private static long scatter(long value) {
        long mixed = value + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
