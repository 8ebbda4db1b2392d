package io.throng.engine.internal.session;

import java.util.random.RandomGenerator;

/**
 * Random numbers in no more memory than their state: the SplitMix64 algorithm of G. Steele, D. Lea and C. Flood, "Fast
 * splittable pseudorandom number generators", OOPSLA 2014. Used by one thread at a time.
 */
final class RandomStream implements RandomGenerator {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    RandomStream(long seed) {
        state = seed;
    }

    @Override
    public long nextLong() {
        long next = scatter(state);
        state += GOLDEN_GAMMA;
        return next;
    }

    /** Spreads neighbouring numbers over all of 64 bits with the finalizer of MurmurHash3 (Austin Appleby). */
    static long scatter(long value) {
        long mixed = value + GOLDEN_GAMMA;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
