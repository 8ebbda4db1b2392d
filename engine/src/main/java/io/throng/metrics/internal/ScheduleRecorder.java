package io.throng.metrics.internal;

import io.throng.metrics.ScheduleStats;

/** Counts what becomes of one scenario's schedule, written by one thread. */
public final class ScheduleRecorder {

    private final Tally counted = new Tally();
    private final Tally warmUp = new Tally();

    private static final class Tally {
        private long begun;
        private long overflowed;
        private long expired;

        private void add(Tally other) {
            begun += other.begun;
            overflowed += other.overflowed;
            expired += other.expired;
        }

        private void reset() {
            begun = 0;
            overflowed = 0;
            expired = 0;
        }
    }

    private Tally tally(boolean isWarmUp) {
        return isWarmUp ? warmUp : counted;
    }

    /** An arrival or an iteration has begun. */
    public void begun(boolean isWarmUp) {
        tally(isWarmUp).begun++;
    }

    /** One was dropped because as many as allowed were in flight. */
    public void overflowed(boolean isWarmUp) {
        tally(isWarmUp).overflowed++;
    }

    /** One was dropped because the generator came too late. */
    public void expired(boolean isWarmUp) {
        tally(isWarmUp).expired++;
    }

    long begunCount() {
        return counted.begun + warmUp.begun;
    }

    void add(ScheduleRecorder other) {
        counted.add(other.counted);
        warmUp.add(other.warmUp);
    }

    void reset() {
        counted.reset();
        warmUp.reset();
    }

    ScheduleStats stats(ScheduleName name) {
        return new ScheduleStats(
                name.scenario(),
                name.arrivals(),
                begunCount(),
                counted.overflowed + warmUp.overflowed,
                counted.expired + warmUp.expired);
    }

    ScheduleStats statsAfterWarmUp(ScheduleName name) {
        return new ScheduleStats(name.scenario(), name.arrivals(), counted.begun, counted.overflowed, counted.expired);
    }
}
