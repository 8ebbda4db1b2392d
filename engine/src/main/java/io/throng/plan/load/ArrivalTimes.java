package io.throng.plan.load;

/**
 * When arrivals are due, in nanoseconds since their load began: pure arithmetic, without a clock. One owner of several
 * takes every so manieth arrival, so that all of them together have exactly the schedule of a single one. Used by one
 * thread.
 *
 * <p>Arrival number i is due where the integral of the rate reaches i, and where the rate is zero there, when it next is
 * not. A load does not own its last instant, so there are as many arrivals as its area, rounded up: 100 a second for a
 * second are those at 0, 10, .. 990 ms. Areas are exact, those of sines and functions are rounded to a millionth of an
 * arrival; times are rounded to nanoseconds and strictly rise as long as rates stay below 100,000,000 a second, but for
 * arrivals at once. With random gaps every owner goes through all arrivals and keeps its own.
 */
public final class ArrivalTimes {

    /** What {@link #dueNanos()} answers when there is no further arrival. */
    public static final long NEVER = Long.MAX_VALUE;

    private final DueTimes times;
    private final int owners;
    private long index;
    private long dueNanos;

    /**
     * @param owner which owner this is, from 0
     * @param owners how many there are
     */
    ArrivalTimes(DueTimes times, int owner, int owners) {
        this.times = times;
        this.owners = owners;
        this.index = owner;
        this.dueNanos = times.nanosOf(index);
    }

    /** The number of the owner's next arrival among all arrivals, from 0. */
    public long index() {
        return index;
    }

    /** When it is due; {@link #NEVER} when there is none. */
    public long dueNanos() {
        return dueNanos;
    }

    /** Goes on to the owner's next arrival. */
    public void advance() {
        index += owners;
        dueNanos = times.nanosOf(index);
    }
}
