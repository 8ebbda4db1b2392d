package io.throng.engine.internal.load;

/**
 * A move of a population from wherever it is.
 *
 * @param users the target
 * @param usersPerSecond more than 0; infinite for all at once
 * @param atNanos when it begins
 * @param untilNanos when it is over, even if the target is not reached: the first moment that does not belong to it
 * @param isLast whether no other will come by itself
 */
record PopulationMove(int users, double usersPerSecond, long atNanos, long untilNanos, boolean isLast) {

    /** The moment of its beginning always belongs to it, even when the next move begins at the same one. */
    PopulationMove {
        untilNanos = Math.max(untilNanos, atNanos + 1);
    }

    static PopulationMove now(int users, double usersPerSecond, long nowNanos) {
        return new PopulationMove(users, usersPerSecond, nowNanos, Long.MAX_VALUE, true);
    }

    /** The same, over at that moment at the latest. */
    PopulationMove until(long nanos) {
        return new PopulationMove(users, usersPerSecond, atNanos, Math.min(untilNanos, nanos), isLast);
    }
}
