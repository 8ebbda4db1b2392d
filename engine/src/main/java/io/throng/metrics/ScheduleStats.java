package io.throng.metrics;

/**
 * What became of one scenario's schedule since the start of the run, a warm-up included. In the open model it counts
 * arrivals, in the closed one iterations. The books: {@code due = begun + overflowed + expired}.
 *
 * @param scenario its name
 * @param arrivals whether it counts arrivals
 * @param begun those that began
 * @param overflowed those dropped because as many as allowed were in flight
 * @param expired those dropped because the generator came too late for them
 */
public record ScheduleStats(String scenario, boolean arrivals, long begun, long overflowed, long expired) {

    /** All whose time has come. */
    public long due() {
        return begun + overflowed + expired;
    }

    /** Those that never began. */
    public long dropped() {
        return overflowed + expired;
    }
}
