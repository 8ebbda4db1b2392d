package io.throng.metrics.internal;

import io.throng.metrics.ScheduleStats;

/** Counts what becomes of one scenario's schedule, written by one thread. */
public final class ScheduleRecorder {

    private long begun;
    private long overflowed;
    private long expired;
    private long droppedInWarmUp;

    /** An arrival or an iteration has begun. */
    public void begun() {
        begun++;
    }

    /** One was dropped because as many as allowed were in flight. */
    public void overflowed(boolean isWarmUp) {
        overflowed++;
        droppedInWarmUp += isWarmUp ? 1 : 0;
    }

    /** Some were dropped because the generator came too late. */
    public void expired(long count, boolean isWarmUp) {
        expired += count;
        droppedInWarmUp += isWarmUp ? count : 0;
    }

    long begunCount() {
        return begun;
    }

    long droppedAfterWarmUp() {
        return overflowed + expired - droppedInWarmUp;
    }

    void add(ScheduleRecorder other) {
        begun += other.begun;
        overflowed += other.overflowed;
        expired += other.expired;
        droppedInWarmUp += other.droppedInWarmUp;
    }

    void reset() {
        begun = 0;
        overflowed = 0;
        expired = 0;
        droppedInWarmUp = 0;
    }

    ScheduleStats stats(ScheduleName name) {
        return new ScheduleStats(name.scenario(), name.arrivals(), begun, overflowed, expired);
    }
}
