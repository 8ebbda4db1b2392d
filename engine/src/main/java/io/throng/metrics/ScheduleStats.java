package io.throng.metrics;

/**
 * What became of one scenario's schedule since the start of the run, a warm-up included. In the open model it counts
 * arrivals, in the closed one iterations. The books: {@code due = begun + overflowed + expired + cutOff}.
 *
 * @param scenario its name
 * @param arrivals whether it counts arrivals
 * @param begun those that began
 * @param overflowed those dropped because as many as allowed were in flight
 * @param expired those dropped because it was too late for them, as the late policy says
 * @param cutOff those whose time had come before the end of the load, but whose users had not yet come to them
 * @param late those of the begun ones that began {@link Health#LAG_LIMIT} or longer after they were due
 */
public record ScheduleStats(
        String scenario, boolean arrivals, long begun, long overflowed, long expired, long cutOff, long late) {

    /** All whose time has come. */
    public long due() {
        return begun + dropped();
    }

    /** Those that never began. */
    public long dropped() {
        return overflowed + expired + cutOff;
    }
}
